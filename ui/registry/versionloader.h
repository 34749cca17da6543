#pragma once

#include "models/services/versionbrowser.h"
#include "ui/widgets/newest.h"

#include <QObject>

namespace slipway {

/// What the index says to a question, with what the page around the table shows.
struct LoadedVersions {
    QString filter; ///< of the rows: what was asked, or with an error the part of it that can be read
    std::optional<QList<RegistryInfo>> registries; ///< when the index had changed, and so the next
    QList<ColumnUse> columns;                      ///< what occurs, likewise
    std::optional<VersionRows> rows;               ///< none: it takes the whole answer, which follows
    QStringList texts;                             ///< that the rows' versions were asked for with
    std::optional<Error> filterError;
    QList<Sentence> notes;           ///< why the filter may find nothing (filterNotes())
    bool isWhole = false;            ///< no more follows
    QString wanted;                  ///< the id of the version that was to be found again
    std::optional<quint32> selected; ///< what names it now
};

/// Asks the index for the registry page, off the GUI thread; the newest question wins. Where the first rows can be had
/// at once they are shown first, then the whole answer, then what bars span and facets count.
class VersionLoader final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    VersionLoader(RegistryService &registries, JobRunner &jobs, QObject *parent);

    /// `wanted` is the id of a version that is to be found again.
    void ask(BrowseQuestion question, const QString &wanted);
    /// The index has changed: the next answer says everything anew.
    void setStale() { m_stale = true; }
    /// One version and the one before it; the empty id = none, and what was asked for is not read.
    void read(const QString &versionId);
    /// The versions of a model in the order of their versions, the first of very many; othersRead() follows.
    void readOthers(const QString &model);
    /// A version that another is compared with; otherRead() follows.
    void readOther(const QString &versionId);
    /// A version and those that differ from it by their seed alone; seedsRead() follows.
    void readSeeds(const QString &versionId);
    /// For columns that came after the answer.
    void measure(const QStringList &metrics);
    /// With the texts of the last question.
    void fetch(const QList<quint32> &numbers);
    /// The parameters and tags of the last question.
    const QStringList &texts() const { return m_askedTexts; }
    /// The last whole answer.
    const VersionRows &rows() const { return m_rows; }

Q_SIGNALS:
    void answered(const slipway::LoadedVersions &loaded);
    /// Whether a question is without its whole answer.
    void loadingChanged(bool isLoading);
    void failed(const slipway::Error &error);
    /// `look` is the version's in every chart (VersionColours).
    void versionRead(const slipway::ModelVersion &version, const std::optional<slipway::ModelVersion> &previous,
                     int look);
    void versionNotRead(const slipway::Error &error);
    void othersRead(const QList<slipway::VersionSummary> &versions);
    void otherRead(const slipway::ModelVersion &version);
    void seedsRead(const QList<slipway::ModelVersion> &versions);
    void measured(const QHash<QString, slipway::MetricRange> &ranges);
    void counted(const QList<slipway::Facet> &facets);
    void fetched(const QList<quint32> &numbers, const QHash<quint32, slipway::VersionSummary> &versions);

private:
    enum class Part { FirstRows, Whole };
    void ask(const BrowseQuestion &question, const QString &wanted, Part part);
    static Result<LoadedVersions> answer(RegistryService &registries, BrowseQuestion question, Part part, bool isStale,
                                         const QString &wanted, const Progress &progress);
    void readAhead(const QString &filter);
    void keepFirst(const BrowseQuestion &question);
    void count(const BrowseQuestion &question);
    void prepare(const BrowseQuestion &question);

    RegistryService &m_registries;
    JobRunner &m_jobs;
    Newest m_loading;
    Newest m_reading;
    Newest m_readingOthers;
    Newest m_readingOther;
    Newest m_readingSeeds;
    Newest m_measuring;
    Newest m_counting;
    Newest m_preparing; ///< the search of words
    Newest m_readingAhead;
    Newest m_keeping; ///< the first rows
    QList<VersionQuery::SortKey> m_askedSort;
    QStringList m_askedTexts;
    VersionRows m_rows; ///< the last whole answer
    bool m_stale = true;
};

} // namespace slipway
