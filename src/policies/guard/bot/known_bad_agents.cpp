// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/guard/bot/agent_patterns.h"

namespace gatehouse::policies {

// Whole words, so that a product whose name has one of them within is not met. Programming libraries (curl, python-requests) are not here: an API's own clients are made with them.
const std::vector<std::string_view>& knownBadAgents()
{
    static const std::vector<std::string_view> list = {
        // They look for holes.
        R"(\bsqlmap\b)", R"(\bnikto\b)", R"(\bnmap scripting engine\b)", R"(\bmasscan\b)", R"(\bzgrab\b)", R"(\bacunetix\b)", R"(\bnetsparker\b)", R"(\bopenvas\b)", R"(\bnessus\b)",
        R"(\bw3af\b)", R"(\barachni\b)", R"(\bskipfish\b)", R"(\bwpscan\b)", R"(\bjoomscan\b)", R"(\bdroopescan\b)", R"(\bwhatweb\b)", R"(\bnuclei\b)", R"(\bdirbuster\b)", R"(\bgobuster\b)",
        R"(\bferoxbuster\b)", R"(\bffuf\b|\bfuzz faster u fool\b)", R"(\bwfuzz\b)", R"(\bdirsearch\b)", R"(\bjaeles\b)", R"(\bcommix\b)", R"(\bhavij\b)", R"(\bxsser\b)", R"(\bbrutus/aet\b)", R"(\bthc-hydra\b|\(hydra\))",
        R"(\bmorfeus\b)", R"(\bzmeu\b)", R"(\bjorgee\b)", R"(\bdfind\b)", R"(\bparos/)", R"(\bwebinspect\b)", R"(\bwhisker\b)", R"(\bn-stealth\b)", R"(\bgrendel-scan\b)", R"(\bcensysinspect\b)",
        R"(\bl9explore\b|\bl9tcpid\b|\bleakix\b)", R"(\blibredtail-http\b)", R"(\bmozi\.)",
        // They take whole sites, or addresses from them.
        R"(\bhttrack\b)", R"(\bwebcopier\b)", R"(\bwebzip\b)", R"(\bteleport pro\b)", R"(\boffline explorer\b)", R"(\bsitesucker\b)", R"(\bemailcollector\b|\bemailsiphon\b|\bemailwolf\b|\bextractorpro\b)",
    };
    return list;
}

} // namespace gatehouse::policies
