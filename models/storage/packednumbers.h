#pragma once

#include <QByteArray>

#include <optional>
#include <vector>

class QDataStream;

namespace slipway {

/// Numbers as bytes, without loss: each comes back with the same bits. Files state most numbers with a few decimal
/// places; such numbers become whole ones of the smallest decimal unit that all of them share, each as its distance to
/// the least of them, in as few bytes as the greatest distance takes (frame of reference). Other numbers stand as they
/// are, eight bytes each. All in the machine's own order: the index never leaves the machine.
QByteArray packedNumbers(const std::vector<double> &values);
/// The same into a stream, which reads them as a QByteArray; of many no copy is made beside it.
void writePackedNumbers(QDataStream &stream, const std::vector<double> &values);

/// Nothing when the bytes are none that packedNumbers() makes.
std::optional<std::vector<double>> unpackedNumbers(const QByteArray &bytes);

} // namespace slipway
