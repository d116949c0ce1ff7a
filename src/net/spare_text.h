// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace gatehouse::net {

// Memory of what is on its way out, which mostly lives for less than a turn of the loop. What was used last is used next, for whatever connection: it is in the cache
// still, which that of each connection's own would not be, and an idle connection keeps none. 64 texts of up to 17 KiB a thread at most.
void borrowText(std::string& text);   // an empty one gets memory, when some is spare
void giveBackText(std::string& text); // empties it and takes its memory

} // namespace gatehouse::net
