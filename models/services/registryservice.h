#pragma once

#include "models/base/jobs.h"
#include "models/base/result.h"
#include "models/domain/columnkey.h"
#include "models/domain/modelversion.h"
#include "models/domain/querycompletion.h"
#include "models/domain/versiongroup.h"

#include <QObject>

#include <memory>

namespace slipway {

class VerificationService;
class VersionBrowser;
class VersionColours;

struct RegistryInfo {
    QString name;   ///< unique; the first part of a version's id
    QString path;   ///< absolute
    QString layout; ///< "trained-models", …
    int versions = 0;
    int runs = 0;                      ///< that became no version
    int unregistered = 0;              ///< model files of no version
    int problems = 0;                  ///< of all these, with at least one problem
    std::optional<qint64> scannedAtMs; ///< none: never to its end, or the index was rebuilt; a scan is due
    QList<Problem> ownProblems;        ///< of files that belong to no version, as model_registry.json
};

/// What a scan did; the keys of `--json`.
struct ScanReport {
    int versions = 0; ///< that are known now
    int runs = 0;
    int unregistered = 0;
    int added = 0; ///< of all three
    int changed = 0;
    int removed = 0;
    int problems = 0; ///< all that are known now, of versions and of the registry itself
    qint64 filesRead = 0;
    qint64 bytesRead = 0;
    double seconds = 0;
    std::optional<Error> unread = {}; ///< nothing was read, because another program had it locked; the next scan will
};

/// What addAll() did.
struct AddedRegistries {
    QList<std::pair<RegistryInfo, ScanReport>> added; ///< at least one
    QList<Error> failures;                            ///< of the others
    QList<Error> leftOut; ///< what was not looked into, or not followed, and may be a registry
};

struct VersionQuery {
    QString filter;   ///< the query line, as the README's "Finding versions" explains it; empty = all
    QString registry; ///< only this registry's versions; empty = all
    struct SortKey {
        QString key; ///< attribute ("model", "version", "stage", "created", "size", …) or ColumnKey::text()
        bool descending = false;
        bool operator==(const SortKey &) const = default;
    };
    QList<SortKey> sort; ///< missing values last in both directions; ties by id
    int limit = -1;      ///< -1 = all
    int offset = 0;
};

struct VersionPage {
    int total = 0; ///< of the filter, before limit and offset
    int all = 0;   ///< in the index, or in the query's registry, without the filter
    QList<VersionSummary> versions;
    double queryMs = 0;
    OtherItems others = {};    ///< of `total`
    OtherItems allOthers = {}; ///< of `all`
};

/// Registries and their index: add, scan, list, look at. Everything that both the window and the command line do.
///
/// The synchronous functions may be called from any thread and block on disk; they take a Progress where they can be
/// long. The window calls them through its JobRunner, or the start… functions, which do that and emit.
/// A registry's own files are only read. The index lies in DATA/index.db and may be deleted: a scan rebuilds it.
class RegistryService final : public QObject
{
    Q_OBJECT

public:
    /// Opens or creates the index in `dataFolder`. `jobs` must outlive this object.
    static Result<std::unique_ptr<RegistryService>> open(const QString &dataFolder, JobRunner &jobs);
    ~RegistryService() override;

    /// Detects the layout when `layout` is empty, registers the folder and scans it. `name` empty: the folder's name,
    /// made unique. NotFound, Unreadable, InvalidArgument (no registry: the sentence lists what was looked for; an
    /// empty path; a folder of the kernel's; Slipway's own data but for its samples), Conflict (this folder or name is
    /// registered already). A database that another program has locked is added all the same: ScanReport::unread.
    Result<std::pair<RegistryInfo, ScanReport>> add(const QString &path, const QString &name, const QString &layout,
                                                    Progress &progress);
    /// Adds each registry that the folder holds: itself, of each layout, and those below it (registryparts.h). With
    /// more than one, `name` goes before the name of each. The errors of add() when none could be added.
    Result<AddedRegistries> addAll(const QString &path, const QString &name, Progress &progress);
    /// Forgets the registry and its versions; touches no file of it. Cancelled: it stays registered, and the next scan
    /// reads what was removed.
    Status remove(const QString &name, Progress &progress);
    Result<QList<RegistryInfo>> registries();
    /// Reads what changed since the last scan, or everything when `full`. A version becomes visible only when all its
    /// files were read; a cancel or a crash leaves whole versions only.
    Result<ScanReport> scan(const QString &name, bool full, Progress &progress);

    /// Scans the registries without RegistryInfo::scannedAtMs, of which the index knows less than there is. Gives why,
    /// of each that could not be scanned; it stays due. Cancelled.
    Result<QList<Error>> scanWhatIsDue(Progress &progress);

    /// What the window's table asks; lives as long as this object.
    VersionBrowser &browser();
    /// Compares model files with what their registries recorded of them; likewise.
    VerificationService &verification();
    /// Which colour each version has in charts; likewise.
    VersionColours &colours();

    /// InvalidArgument when a key is no attribute and no version has such a metric, parameter or tag.
    Status checkSort(const QList<VersionQuery::SortKey> &sort);
    /// InvalidArgument with the place when the filter cannot be read.
    Result<VersionPage> list(const VersionQuery &query);
    Result<ModelVersion> version(const QString &id);
    /// Ids of all versions of a model, whichever registry they are in.
    Result<QStringList> idsOfModel(const QString &model);
    /// The version (for a run: the run) of the same model in the same registry that comes directly before `summary`;
    /// none for the first.
    Result<std::optional<ModelVersion>> previousVersion(const VersionSummary &summary);
    /// The id for what a person wrote: an id, MODEL/VERSION, MODEL/SEMVER or MODEL@ALIAS.
    /// NotFound; Conflict with the candidates when several fit.
    Result<QString> resolve(const QString &text);
    /// Absolute path of the version's main artifact; NotFound when it has none.
    Result<QString> artifactPath(const ModelVersion &version);
    /// How many versions, runs and unregistered files there are, and how big.
    Result<QList<VersionGroup>> groups();
    /// Names of all metrics that occur, those that say most of a model (metricRank()) first, then the most frequent.
    Result<QStringList> metricNames();
    /// All metrics in the order of metricNames(), then parameters, then tags that occur, the most frequent first.
    Result<QList<ColumnUse>> columnUses();
    /// What may stand in a filter at `cursor`.
    Result<QueryCompletion> complete(const QString &filter, qsizetype cursor);
    /// Where in `filter` list() found what it did not understand; -1 for any other error.
    static qsizetype filterPlace(const QString &filter, const Error &error);

    /// The same in the background, as a job with a title; registriesChanged() follows, failed() on an error. startAdd()
    /// is addAll(). One that another program has locked is scanned again once it is free.
    Job *startAdd(const QString &path);
    Job *startScan(const QString &name, bool full);
    /// startScan() of each registry that scanWhatIsDue() would scan.
    void startDueScans();
    /// The oldest of these jobs that runs and reads the registry, or any (empty name); null = none.
    Job *reading(const QString &registry) const;

Q_SIGNALS:
    /// A registry was added, removed or scanned, by whichever function and on whichever thread: lists should be read
    /// again. Emitted on the thread of this object.
    void registriesChanged();
    /// A chart with other versions gave these another colour: charts that show them should ask
    /// VersionColours::looksNow(). Emitted on the thread of this object.
    void recoloured(const QStringList &ids);
    /// startAdd() found registries in the folder and added so many; what was not added, and why. Only when there are
    /// several, or something was not added.
    void takenApart(const QString &folder, int registries, const QList<slipway::Error> &notAdded);
    /// A background operation of this service failed (never after a cancel). `what` is the registry or path.
    void failed(const QString &what, const slipway::Error &error);

private:
    class Private;
    explicit RegistryService(std::unique_ptr<Private> priv);
    void announce();
    void announceColours(const QStringList &ids);
    Result<QStringList> due();
    /// Emits failed() for a registry or a path, null = it did not fail; one that is locked is scanned once it is free.
    void tellFailure(const QString &what, const Error *error);
    void scanOnceFree(const QString &name, int waitMs);

    std::unique_ptr<Private> d;
};

} // namespace slipway
