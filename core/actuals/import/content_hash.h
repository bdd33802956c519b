// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <atomic>
#include <future>

namespace ertrag {

/// BLAKE2b-256 of a file's bytes, hex, worked out beside the reading; empty if the file cannot be read to its end or it
/// was cancelled.
std::future<QString> contentHashOf(const QString& path, const std::atomic<bool>* cancelled);

} // namespace ertrag
