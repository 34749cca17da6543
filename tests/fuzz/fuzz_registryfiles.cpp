#include "tests/fuzz/registryfiles.h"

#include <cstdlib>

/// The first byte chooses the reader, the others are its file. Seeds: the files of tests/data/registries.
// NOLINTNEXTLINE(readability-identifier-naming): the name is libFuzzer's
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    if (size == 0)
        return 0;
    const auto &readers = slipway::fuzzedReaders();
    const auto &reader = readers[data[0] % readers.size()];
    const QByteArray bytes(reinterpret_cast<const char *>(data + 1), static_cast<qsizetype>(size - 1));
    if (!reader.read(bytes).isEmpty())
        std::abort();
    return 0;
}
