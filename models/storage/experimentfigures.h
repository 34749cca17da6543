#pragma once

#include "models/domain/experimentdata.h"

#include <QByteArray>

namespace slipway {

// The figures of an experiment as the ledger keeps them: "SLIPFIG", the edition's digit and a compressed QDataStream
// (Qt 6.0, little endian). The ledger is SQLite's and checked by it, so the bytes have no checksum of their own.

QByteArray figuresToBytes(const ExperimentData &data);
/// Of this edition or of an earlier one, which knew less. Nothing of any other bytes.
std::optional<ExperimentData> figuresFromBytes(const QByteArray &bytes);

bool areFiguresOfThisEdition(const QByteArray &bytes);

} // namespace slipway
