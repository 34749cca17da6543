#pragma once

#include <QByteArray>
#include <QList>

namespace slipway {

/// The fields of one line of a CSV file (RFC 4180, without line feeds in quotes), trimmed. False when a quote is not
/// closed.
bool splitCsvLine(const QByteArray &line, char delimiter, QList<QByteArray> &fields);

} // namespace slipway
