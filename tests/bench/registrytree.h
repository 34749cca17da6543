#pragma once

#include <QString>

namespace slipway {

/// Writes a registry of the layout `trained-models` into `folder`: for each version a folder of five files, 4 kB in
/// all: 750 bytes of metadata, the importance of 8 to 32 features, four curves of 20 to 100 points. The same numbers
/// give the same bytes. A folder that holds as many already is left as it is. False when it cannot be written.
bool writeRegistryTree(const QString &folder, int versions);

} // namespace slipway
