#pragma once

#include "models/base/progress.h"
#include "models/domain/modelversion.h"
#include "models/sources/registryfolder.h"

#include <memory>

namespace slipway {

/// Something in a registry that is a version: known by its files' stamps before any of them is opened.
struct Candidate {
    QString key;             ///< unique in the registry and stable over scans: a folder, or a place in a list
    QList<FileStamp> files;  ///< everything of its own that read() looks at; unchanged stamps = unchanged version
    QStringList others = {}; ///< names beside these in its folder
};

/// What the index knows of a version that need not be read again.
struct KnownVersion {
    QString model;
    QString semver;
    std::optional<qint64> createdAtMs;
};

/// A version as a source read it. The reader of the registry fills in `registry` and `id`.
struct SourceVersion {
    ModelVersion version;
    QByteArray context; ///< as RegistryReading::context()
};

/// One pass over one registry. For every candidate the caller calls context() when its files are unchanged;
/// when they are not or the context is, read() and then join(). Then it asks for remainder(), whose candidates
/// are only joined. Shared files (a list of all versions) are opened only by context(), join() and remainder().
/// read() may run in several threads at once, also while one thread calls the others; all others are for one
/// thread, which takes the candidates in their order.
class RegistryReading
{
public:
    virtual ~RegistryReading() = default;

    const QList<Candidate> &candidates() const { return m_candidates; }
    /// Stamps of files that speak about many versions; unchanged together with all candidates = nothing to
    /// do.
    const QList<FileStamp> &sharedFiles() const { return m_sharedFiles; }

    /// A digest of what shared files say about a version: when it changes, the version must be read again.
    virtual QByteArray context(const Candidate &candidate, const KnownVersion &known) = 0;
    /// What the candidate's own files say. Never fails: what cannot be read is a problem of the version.
    /// Thread-safe: uses nothing but what was known when the reading began.
    virtual SourceVersion read(const Candidate &candidate) const = 0;
    /// Adds what shared files say and what follows from both; sets the context. For a candidate of remainder()
    /// `version` comes empty.
    virtual void join(const Candidate &candidate, SourceVersion &version) = 0;
    /// Both in turn.
    SourceVersion readWhole(const Candidate &candidate);
    /// Versions that only a shared file knows.
    virtual QList<Candidate> remainder() = 0;
    /// Whether a candidate with this key comes from remainder().
    virtual bool isRemainder(const QString &key) const = 0;
    /// Problems that belong to no version.
    virtual QList<Problem> problems() = 0;
    /// Not ok once the source cannot be read on (a database that another program keeps locked): what context(), join()
    /// or remainder() gave last is not to be used, nothing that is indexed counts as gone, and the scan ends with it.
    virtual Status state() const { return {}; }

    const RegistryFolder &folder() const { return m_folder; }

protected:
    explicit RegistryReading(RegistryFolder folder) : m_folder(std::move(folder)) {}
    /// The names in a folder; one that cannot be looked into is a problem of the registry.
    QStringList namesIn(const QString &folder);
    /// True for an entry whose name is no UTF-8, which cannot be opened: it becomes a problem of the registry.
    bool isLeftOut(const QString &path, const RegistryFolder::Entry &entry);
    /// Makes a model file that belongs to no version a candidate of its own, unless it is a link to one that does.
    void addLooseFile(const QString &path, const RegistryFolder::Entry &entry, const QString &model);
    /// Looks at what lies in the registry's own folder: names that are no UTF-8, and loose files, of the model `model`
    /// or, when that is empty, of the one in their names.
    void findLooseFiles(const QString &model);
    bool isLoose(const Candidate &candidate) const { return m_looseFiles.contains(candidate.key); }
    /// What there is to say of such a file; it needs no join().
    SourceVersion readLooseFile(const Candidate &candidate) const;

    RegistryFolder m_folder;
    QList<Candidate> m_candidates;
    QList<FileStamp> m_sharedFiles;
    QList<Problem> m_problems; ///< that belong to no version

private:
    QHash<QString, QString> m_looseFiles; ///< their models by path
};

/// How sure a layout is of a folder whose names fit but which holds nothing of it: a registry that is known to have the
/// layout may have come to that, a folder that is looked at for the first time is none.
inline constexpr int namesAlone = 1;
/// A layout that is less sure of a folder in a registry than this does not make it a registry of its own: model files
/// lie in every registry's folders.
inline constexpr int sureInRegistry = 60;
/// The same where the folder itself is a registry of another layout: names that fit are often that one's.
inline constexpr int sureBesideAnother = 70;

/// What a folder in a registry is to it: nothing, so that another registry may be there; a model of it, with which
/// other layouts may have put theirs; or its own, so that no registry is looked for in it.
enum class Belonging { None, Model, Own };

/// One layout of registries. Stateless; one object of each kind in registrySources().
class RegistrySource
{
public:
    virtual ~RegistrySource() = default;

    virtual QString layout() const = 0; ///< id in formats.md, `--layout` and the ledger
    /// The files or folders by which it is recognised, as shown to a person whose folder is none.
    virtual QString lookedFor() const = 0;
    /// Whether a registry of this layout may be one file; the others are asked about folders only.
    virtual bool readsFile() const { return false; }
    /// How sure it is that the folder has this layout: 0 = it has not, namesAlone, 100 = beyond doubt. Opens at most
    /// the file by which it is recognised, and that only at its beginning.
    virtual int detect(const RegistryFolder &folder) const = 0;
    /// The most that detect() says: what is surely of another layout is not looked through for this one.
    virtual int surest() const = 0;
    /// What a folder directly in a registry of this layout is to it.
    virtual Belonging belonging(const RegistryFolder & /*registry*/, const QString & /*name*/) const
    {
        return Belonging::None;
    }
    /// Files in the folder that are each a registry of this layout, where there are several: then the folder is none.
    virtual QStringList severalIn(const RegistryFolder & /*folder*/) const { return {}; }
    /// Finds the candidates. Unreadable, Cancelled.
    virtual Result<std::unique_ptr<RegistryReading>> open(RegistryFolder folder, Progress &progress) const = 0;
};

/// What RegistrySource::open() gives: a `Reading` that has found its candidates.
template <class Reading>
Result<std::unique_ptr<RegistryReading>> openReading(RegistryFolder folder, Progress &progress)
{
    auto reading = std::make_unique<Reading>(std::move(folder));
    if (const Status found = reading->find(progress); !found)
        return found.error();
    return std::unique_ptr<RegistryReading>(std::move(reading));
}

/// All layouts that this build reads.
const std::vector<std::unique_ptr<RegistrySource>> &registrySources();

/// The source for a folder: the surest one that finds something in it, or the one named by `layout`. InvalidArgument
/// when none fits.
Result<const RegistrySource *> sourceFor(const RegistryFolder &folder, const QString &layout);

} // namespace slipway
