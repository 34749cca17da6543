#pragma once

#include "models/base/result.h"
#include "models/domain/filestamp.h"

#include <QByteArray>
#include <QStringList>

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>

namespace slipway {

/// A registry's folder as the only part of the file system that a source sees. Paths are relative to it; a
/// path or symbolic link that leaves it, and anything but a regular file, is never opened. Counts what was
/// read; copies of it count together. Thread-safe; holds nothing but the folder itself open.
class RegistryFolder
{
public:
    enum class Kind { Missing, File, Folder, Special, Outside, Unreadable };

    struct Entry {
        Kind kind = Kind::Missing;
        FileStamp stamp; ///< of what a link points to
        bool isLink = false;
        QString realPath;    ///< relative to the registry, links resolved; for files and folders
        int errorNumber = 0; ///< for Unreadable
    };

    struct Ends {
        QByteArray head;
        QByteArray tail;
    };

    /// A folder, or a file that is a registry by itself: then its folder, with file() set. NotFound or Unreadable when
    /// there is neither.
    static Result<RegistryFolder> open(const QString &path);

    QString path() const { return m_root; } ///< of the folder; absolute, links resolved
    /// The name of the file that was opened as the registry; empty for a whole folder.
    QString file() const { return m_file; }
    /// What was opened: the folder's path or the file's.
    QString place() const { return m_file.isEmpty() ? m_root : m_root + QLatin1Char('/') + m_file; }
    /// Names in a folder, sorted, each once, without "." and "..". One that is no UTF-8 has U+FFFD in place of what
    /// it is; its entry is Unreadable (EILSEQ). The registry's own folder is listed once: who detects and who reads it
    /// see the same.
    Result<QStringList> names(const QString &folder) const;
    Entry entry(const QString &path) const;

    struct Listing {
        QList<Entry> entries;
        QStringList others; ///< names that were not asked about
    };
    /// One look into a folder: the entries of the names for which `isWanted` says so, both in the order of names().
    /// Fails as checkFolder().
    Result<Listing> list(const QString &folder, const std::function<bool(const QString &name)> &isWanted) const;
    /// Every file below a folder, links to files too, in the order of their paths; links to folders are not followed.
    /// What is neither file nor folder, or cannot be looked into, is an entry as well. Names directly in `folder` for
    /// which `isLeftOut` says so are not looked at. At most 16 levels and 100 000 entries. Empty when it is no folder.
    QList<Entry> below(const QString &folder, const std::function<bool(const QString &name)> &isLeftOut = {}) const;
    /// Whether it is a folder inside the registry that can be listed, its files be asked for; else why not.
    Status checkFolder(const QString &path) const;

    /// A whole file. The errors say why an entry is no such file: Unreadable, NotFound.
    Result<QByteArray> read(const QString &path, qint64 maxBytes) const;
    /// The same of one that was looked at: not asked again what it is when it was a regular file then.
    Result<QByteArray> read(const FileStamp &file, qint64 maxBytes) const;
    /// A file of any size, piece by piece, until `take` says false.
    Status readPieces(const QString &path, const std::function<bool(const QByteArray &piece)> &take) const;
    /// The first and the last bytes of a file; they overlap in a small one.
    Result<Ends> readEnds(const QString &path, qint64 bytes) const;

    qint64 filesRead() const { return m_shared->files; }
    qint64 bytesRead() const { return m_shared->bytes; }

private:
    /// What all copies share.
    struct Shared {
        explicit Shared(int opened) : root(opened) {}
        ~Shared();
        Shared(const Shared &) = delete;
        Shared &operator=(const Shared &) = delete;

        const int root; ///< descriptor
        std::mutex mutex;
        std::optional<QStringList> rootNames;
        std::atomic<qint64> files{0};
        std::atomic<qint64> bytes{0};
    };

    RegistryFolder(QString path, QString file, int root)
        : m_root(std::move(path)), m_file(std::move(file)), m_shared(std::make_shared<Shared>(root))
    {
    }
    /// A descriptor of a folder that can be listed.
    Result<int> openFolder(const QString &path) const;
    /// A descriptor of what the kernel itself sees to lie inside the registry; -1 when that takes a closer look.
    int openInside(const QByteArray &path, int flags) const;
    Result<QByteArray> readOpened(int opened, const QString &path, qint64 maxBytes) const;
    int openFileInside(const QByteArray &path) const;
    /// The absolute path to open, or why it must not be.
    Result<QString> openable(const QString &path) const;
    Result<QString> openableFile(const QString &path) const;
    void walk(int handle, const QString &folder, int level, const std::function<bool(const QString &name)> &isLeftOut,
              QList<Entry> &entries) const;
    void count(qint64 bytes) const;

    QString m_root;
    QString m_file;
    std::shared_ptr<Shared> m_shared;
};

/// The error that an entry which is no readable file or folder amounts to.
Error entryError(const RegistryFolder::Entry &entry, const QString &path);

} // namespace slipway
