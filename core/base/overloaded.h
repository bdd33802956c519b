// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ertrag
{

/// One function of many, for std::visit: a forgotten kind does not compile.
template <class... Cases> struct Overloaded : Cases... {
    using Cases::operator()...;
};
template <class... Cases> Overloaded(Cases...) -> Overloaded<Cases...>; // Clang 14 does not find it by itself

} // namespace ertrag
