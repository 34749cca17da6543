#include "ui/registry/versionloader.h"

#include "models/base/clock.h"
#include "models/services/filterlead.h"
#include "models/services/filternotes.h"
#include "models/services/seedgroups.h"
#include "models/services/versioncolours.h"

#include <algorithm>
#include <tuple>

namespace slipway {

VersionLoader::VersionLoader(RegistryService &registries, JobRunner &jobs, QObject *parent)
    : QObject(parent),
      m_registries(registries),
      m_jobs(jobs),
      m_loading(jobs, this),
      m_reading(jobs, this),
      m_readingOthers(jobs, this),
      m_readingOther(jobs, this),
      m_readingSeeds(jobs, this),
      m_measuring(jobs, this),
      m_counting(jobs, this),
      m_preparing(jobs, this),
      m_readingAhead(jobs, this),
      m_keeping(jobs, this)
{
}

void VersionLoader::ask(BrowseQuestion question, const QString &wanted)
{
    question.age = m_stale ? BrowseQuestion::Age::Newest : BrowseQuestion::Age::Recent;
    const bool isOtherOrder = question.query.sort != m_askedSort;
    m_askedSort = question.query.sort;
    m_askedTexts = question.texts;
    Q_EMIT loadingChanged(true);
    ask(question, wanted, isOtherOrder ? Part::FirstRows : Part::Whole);
    readAhead(question.query.filter);
}

void VersionLoader::readAhead(const QString &filter)
{
    // What runs goes on: a letter more names the same for most.
    if (filter.isEmpty() || m_readingAhead.isRunning())
        return;
    m_readingAhead.run<void>(
        [&browser = m_registries.browser(), filter](Progress &progress) { return browser.readAhead(filter, progress); },
        [](const Status &) {}); // the answer itself will say what is wrong
}

void VersionLoader::ask(const BrowseQuestion &question, const QString &wanted, Part part)
{
    m_loading.run<LoadedVersions>(
        [&registries = m_registries, question, part, isStale = m_stale, wanted](Progress &progress) {
            return answer(registries, question, part, isStale, wanted, progress);
        },
        [this, question, wanted, part](const Result<LoadedVersions> &loaded) {
            if (!loaded.ok()) {
                Q_EMIT loadingChanged(false);
                Q_EMIT failed(loaded.error());
                return;
            }
            m_stale = m_stale && !loaded->registries;
            Q_EMIT answered(*loaded);
            if (part == Part::FirstRows) {
                ask(question, wanted, Part::Whole);
                return;
            }
            Q_EMIT loadingChanged(false);
            if (loaded->rows) {
                m_rows = *loaded->rows;
                BrowseQuestion answered = question;
                answered.query.filter = loaded->filter;
                count(answered);
                keepFirst(answered);
            }
        });
}

Result<LoadedVersions> VersionLoader::answer(RegistryService &registries, BrowseQuestion question, Part part,
                                             bool isStale, const QString &wanted, const Progress &progress)
{
    LoadedVersions loaded;
    loaded.filter = question.query.filter;
    loaded.texts = question.texts;
    loaded.isWhole = part == Part::Whole;
    loaded.wanted = wanted;
    VersionBrowser &browser = registries.browser();
    if (isStale) {
        const Result<QList<RegistryInfo>> known = registries.registries();
        if (!known.ok())
            return known.error();
        loaded.registries = *known;
        // The chosen one may just have been removed: the list falls back to all, and so do the rows.
        if (std::none_of(known->begin(), known->end(),
                         [&](const RegistryInfo &one) { return one.name == question.query.registry; }))
            question.query.registry.clear();
        loaded.columns = registries.columnUses().valueOr({});
    }
    if (!wanted.isEmpty()) {
        if (const auto row = browser.rowOf(wanted))
            loaded.selected = *row;
    }
    if (part == Part::FirstRows) {
        auto rows = browser.firstRows(question);
        if (!rows)
            return rows.error();
        loaded.rows = *std::move(rows);
        return loaded;
    }
    auto rows = browser.rows(question, progress);
    if (!rows.ok() && rows.error().code == ErrorCode::InvalidArgument) {
        loaded.filterError = rows.error();
        // What was typed of it before says what to show meanwhile, and not what was shown last.
        loaded.filter = question.query.filter = filterLead(question.query.filter, SystemClock().nowMs());
        rows = browser.rows(question, progress);
    }
    if (!rows.ok())
        return rows.error();
    if (rows->total == 0 && !loaded.filterError)
        loaded.notes = filterNotes(registries, question.query.filter).valueOr({});
    loaded.rows = *std::move(rows);
    return loaded;
}

void VersionLoader::read(const QString &versionId)
{
    m_reading.cancel();
    if (versionId.isEmpty())
        return;
    using Read = std::tuple<ModelVersion, std::optional<ModelVersion>, int>;
    const auto work = [&registries = m_registries, versionId](Progress &) -> Result<Read> {
        Result<ModelVersion> version = registries.version(versionId);
        if (!version.ok())
            return version.error();
        Result<std::optional<ModelVersion>> previous = registries.previousVersion(version->summary);
        if (!previous.ok())
            return previous.error();
        // A colour that cannot be kept hides no version.
        const QList<int> looks = registries.colours().looks({versionId}).valueOr({0});
        return Read{std::move(*version), std::move(*previous), looks.first()};
    };
    m_reading.run<Read>(work, [this](const Result<Read> &read) {
        if (read.ok())
            std::apply([this](const auto &...parts) { Q_EMIT versionRead(parts...); }, *read);
        else
            Q_EMIT versionNotRead(read.error());
    });
}

void VersionLoader::readOthers(const QString &model)
{
    using Summaries = QList<VersionSummary>;
    const auto work = [&registries = m_registries, model](Progress &) -> Result<Summaries> {
        constexpr qsizetype most = 500;
        const Result<QStringList> ids = registries.idsOfModel(model);
        if (!ids.ok())
            return ids.error();
        QList<quint32> rows;
        for (const QString &id : ids->mid(0, most)) {
            if (const auto row = registries.browser().rowOf(id))
                rows << *row;
        }
        const auto found = registries.browser().summaries(rows);
        if (!found.ok())
            return found.error();
        Summaries summaries = found->values();
        std::sort(summaries.begin(), summaries.end(), [](const VersionSummary &a, const VersionSummary &b) {
            const int order = compareVersions(a.semver, b.semver);
            return order != 0 ? order < 0 : a.id < b.id;
        });
        return summaries;
    };
    m_readingOthers.run<Summaries>(work, [this](const Result<Summaries> &read) {
        if (read.ok())
            Q_EMIT othersRead(*read);
    });
}

void VersionLoader::readOther(const QString &versionId)
{
    m_readingOther.run<ModelVersion>(
        [&registries = m_registries, versionId](Progress &) { return registries.version(versionId); },
        [this](const Result<ModelVersion> &read) {
            if (read.ok())
                Q_EMIT otherRead(*read);
            else
                Q_EMIT failed(read.error());
        });
}

void VersionLoader::readSeeds(const QString &versionId)
{
    using Versions = QList<ModelVersion>;
    m_readingSeeds.run<Versions>(
        [&registries = m_registries, versionId](Progress &progress) {
            return versionsOfOtherSeeds(registries, versionId, progress);
        },
        [this](const Result<Versions> &read) {
            if (read.ok())
                Q_EMIT seedsRead(*read);
            else
                Q_EMIT failed(read.error());
        });
}

void VersionLoader::measure(const QStringList &metrics)
{
    if (!m_rows.set)
        return;
    using Ranges = QHash<QString, MetricRange>;
    const auto work = [&registries = m_registries, rows = m_rows, metrics](Progress &progress) {
        return registries.browser().ranges(rows, metrics, progress);
    };
    m_measuring.run<Ranges>(work, [this](const Result<Ranges> &ranges) { Q_EMIT measured(ranges.valueOr({})); });
}

void VersionLoader::count(const BrowseQuestion &question)
{
    using Facets = QList<Facet>;
    const auto work = [&registries = m_registries, question](Progress &progress) {
        return registries.browser().facets(question, progress);
    };
    m_counting.run<Facets>(work, [this, question](const Result<Facets> &facets) {
        if (facets.ok())
            Q_EMIT counted(*facets);
        prepare(question);
    });
}

void VersionLoader::keepFirst(const BrowseQuestion &question)
{
    m_keeping.run<void>([&browser = m_registries.browser(), question,
                         rows = m_rows](Progress &) { return browser.keepFirst(question, rows); },
                        [](const Status &) {}); // what is not kept is sorted again
}

void VersionLoader::prepare(const BrowseQuestion &question)
{
    // Without it a search of words takes longer, and tags are not counted.
    if (m_preparing.isRunning() || m_registries.browser().isPrepared())
        return;
    m_preparing.run<void>(
        [&registries = m_registries](Progress &progress) { return registries.browser().prepare(progress); },
        [this, question](const Status &prepared) {
            if (prepared.ok() && !m_loading.isRunning() && !m_counting.isRunning())
                count(question);
        });
}

void VersionLoader::fetch(const QList<quint32> &numbers)
{
    using Versions = QHash<quint32, VersionSummary>;
    const QStringList texts = m_askedTexts;
    m_jobs.run<Versions>(
        {}, this,
        [&registries = m_registries, numbers, texts](Progress &) {
            return registries.browser().summaries(numbers, texts);
        },
        [this, numbers, texts](const Result<Versions> &versions) {
            if (texts != m_askedTexts) { // other columns have been chosen since
                fetch(numbers);
                return;
            }
            if (!versions.ok())
                Q_EMIT failed(versions.error());
            Q_EMIT fetched(numbers, versions.valueOr({}));
        });
}

} // namespace slipway
