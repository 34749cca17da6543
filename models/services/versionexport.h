#pragma once

#include "models/services/versionbrowser.h"

class QIODevice;

namespace slipway {

/// Writes rows of the registry table as a file or a text for other programs, a few at a time, so that a million of them
/// need no more memory than some: the attributes, then the metrics asked for (JSON: all of them), parameters and tags.
class VersionExport
{
public:
    /// Csv: RFC 4180 with a header, UTF-8; a text that a spreadsheet would take for a formula begins with an
    /// apostrophe. Tsv: tabs and line ends inside a value become spaces. Json: the objects of `slipwayctl list --json`.
    enum class Format { Csv, Tsv, Json };

    /// `columns` as ColumnKey::text().
    VersionExport(VersionBrowser &browser, Format format, const QStringList &columns);

    /// Rows that are gone by now are left out. WriteFailed, Cancelled, the errors of the index.
    Status write(const std::vector<quint32> &rows, QIODevice &device, Progress &progress) const;
    /// The same into a new file, whole or not at all; a file of that name is replaced.
    Status writeFile(const std::vector<quint32> &rows, const QString &path, Progress &progress) const;

private:
    QByteArray head() const;
    QByteArray line(const VersionSummary &version) const;
    QByteArray cell(const QString &text) const;

    VersionBrowser &m_browser;
    Format m_format;
    QStringList m_metrics;
    QStringList m_texts; ///< parameters and tags
};

} // namespace slipway
