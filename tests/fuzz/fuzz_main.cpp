// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzz.h"

// The program that invents inputs has a main of its own and calls this for each; one program per target.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* bytes, size_t size);
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* bytes, size_t size)
{
    ertrag::ERTRAG_FUZZ_TARGET(QByteArray::fromRawData(reinterpret_cast<const char*>(bytes), qsizetype(size)));
    return 0;
}
