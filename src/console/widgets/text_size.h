// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace gatehouse::console {

// Points of text at a scale of 1: what sizes in pixels are made for.
inline constexpr double kTextPoints = 9.75;

} // namespace gatehouse::console
