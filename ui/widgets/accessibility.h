// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ertrag
{

/// Puts our own accessible interfaces of windows and scroll areas before the toolkit's, which (Qt 6.4) read past the
/// end of their list of children when a screen reader asks for a scroll bar that has just gone. Call once, after the
/// QApplication is made.
void installAccessibility();

} // namespace ertrag
