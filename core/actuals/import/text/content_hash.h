// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <atomic>
#include <future>

namespace ertrag
{

/// MurmurHash3 x64 128 (Austin Appleby, public domain) of a file's bytes and its length, hex, worked out beside the
/// reading; empty if the file cannot be read to its end or it was cancelled. It tells files apart by chance 1 in 2^64;
/// it is no protection against forgery, which would gain nobody anything here.
std::future<QString> contentHashOf(const QString& path, const std::atomic<bool>* cancelled);

} // namespace ertrag
