// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Filled by fields.h: the descriptions of the parts.
