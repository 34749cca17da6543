#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

namespace slipway {

/// How the columns of a log are to be read; what is empty is recognised. Remembered per source.
struct LogMapping {
    QString armColumn;
    QString unitColumn;
    QString timeColumn;
    QStringList ignored; ///< columns that are not kept, and are neither of the above nor of the below
    QString delimiter;   ///< one character; of a table
    QString encoding;    ///< "UTF-8", "UTF-16LE", "UTF-16BE", "ISO-8859-1"; of a table
    /// By column: the value that means yes there; every other value means no.
    QMap<QString, QString> successes = {};
    /// Rows whose `onlyColumn` holds another value than `onlyValue` are of something else and are left out; empty = all
    /// count. Of one experiment, so it is not remembered.
    QString onlyColumn = {};
    QString onlyValue = {};
    QString shareColumn = {};   ///< the planned share of the treatment when the row was served
    QString requestColumn = {}; ///< names the request: a row of an arm that names one again does not count

    bool operator==(const LogMapping &) const = default;
};

/// The first rows of a file as they stand in it, to choose a mapping by.
struct LogPreview {
    QStringList columns;
    QList<QStringList> rows; ///< at most 20
    LogMapping recognised;
    QStringList experiments; ///< of a server's log: the A/B tests that drew versions, the latest first
    bool isTable = false;    ///< delimited text; else JSON lines
};

} // namespace slipway
