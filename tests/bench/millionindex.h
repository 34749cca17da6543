#pragma once

#include <QString>

namespace slipway {

/// Writes an index of `versions` versions of one registry into the data folder, through the classes that a scan writes
/// with: four metrics that all have and two of thousands that few have, three tags, four parameters. A data folder that
/// holds as many already is left as it is. False when it cannot be written.
bool writeMillionIndex(const QString &dataFolder, int versions);

} // namespace slipway
