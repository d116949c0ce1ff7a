// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
// Runs a fuzz target without libFuzzer: every file of the corpus folder, then a fixed number of mutations of them, the same in each run.
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <random>
#include <sstream>
#include <string>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size);

namespace {

constexpr int kMutations = 3000;
constexpr size_t kMaxBytes = 1 << 16;

void run(const std::string& input)
{
    // The last input is kept where a debugger, or the next run with its file, finds it.
    if (const char* last = std::getenv("GATEHOUSE_FUZZ_LAST"))
        std::ofstream(last, std::ios::binary) << input;
    LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t*>(input.data()), input.size());
}

void mutate(std::string& input, std::mt19937& random, const std::vector<std::string>& corpus)
{
    const auto below = [&random](size_t bound) { return bound == 0 ? 0 : random() % bound; };
    static const char kTelling[] = "\r\n\t :;,%./\\\"'{}[]#&*-+0123456789\0\x7f\x80\xff";
    const char letter = kTelling[below(sizeof kTelling - 1)];
    const size_t at = below(input.size() + 1);
    switch (below(7)) {
    case 0: input.insert(at, 1, letter); break;
    case 1: if (at < input.size()) input.erase(at, 1 + below(8)); break;
    case 2: if (at < input.size()) input[at] = letter; break;
    case 3: if (at < input.size()) input[at] = static_cast<char>(input[at] ^ static_cast<char>(1u << below(8))); break;
    case 4: input.insert(at, input.substr(below(input.size() + 1), below(64))); break;
    case 5: input.resize(at); break;
    default: {
        const std::string& other = corpus[below(corpus.size())];
        input = input.substr(0, at) + other.substr(below(other.size() + 1));
    }
    }
    if (input.size() > kMaxBytes)
        input.resize(kMaxBytes);
}

} // namespace

int main(int argc, char** argv)
{
    std::vector<std::string> corpus;
    for (int i = 1; i < argc; ++i) {
        if (!std::filesystem::is_directory(argv[i]))
            continue;
        std::vector<std::filesystem::path> files;
        for (const auto& entry : std::filesystem::directory_iterator(argv[i]))
            files.push_back(entry.path());
        std::sort(files.begin(), files.end());
        for (const auto& file : files) {
            std::ifstream in(file, std::ios::binary);
            std::ostringstream text;
            text << in.rdbuf();
            corpus.push_back(text.str());
        }
    }
    if (corpus.empty()) {
        std::fprintf(stderr, "no corpus\n");
        return 1;
    }
    for (const std::string& input : corpus)
        run(input);
    std::mt19937 random(20260101);
    for (int i = 0; i < kMutations; ++i) {
        std::string input = corpus[random() % corpus.size()];
        for (auto edits = 1 + random() % 6; edits > 0; --edits)
            mutate(input, random, corpus);
        run(input);
    }
    std::printf("%zu inputs and %d mutations of them\n", corpus.size(), kMutations);
}
