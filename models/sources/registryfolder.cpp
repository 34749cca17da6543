#include "models/sources/registryfolder.h"

#include "models/base/atomicfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <dirent.h>
#include <fcntl.h>
#include <linux/openat2.h>
#include <memory>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <vector>

namespace slipway {

namespace {

/// The path with all links resolved; empty with errno set when it leads nowhere.
QString resolved(const QString &path)
{
    const std::unique_ptr<char, decltype(&std::free)> real(::realpath(QFile::encodeName(path).constData(), nullptr),
                                                           &std::free);
    return real ? QFile::decodeName(real.get()) : QString();
}

struct FolderCloser {
    void operator()(DIR *folder) const { ::closedir(folder); }
};

using OpenFolder = std::unique_ptr<DIR, FolderCloser>;

/// Of an open folder that was not read yet. A stream of the C library would ask three more things of each folder.
QStringList namesIn(int folder)
{
    std::vector<QByteArray> bytes;
    alignas(dirent64) std::array<char, 16384> items;
    for (ssize_t read = 0; (read = ::getdents64(folder, items.data(), items.size())) > 0;) {
        for (ssize_t at = 0; at < read;) {
            const auto *item = reinterpret_cast<const dirent64 *>(items.data() + at);
            if (std::strcmp(item->d_name, ".") != 0 && std::strcmp(item->d_name, "..") != 0)
                bytes.emplace_back(item->d_name);
            at += item->d_reclen;
        }
    }
    std::sort(bytes.begin(), bytes.end());
    QStringList names;
    names.reserve(static_cast<qsizetype>(bytes.size()));
    bool isMangled = false;
    for (const QByteArray &name : bytes) {
        names.append(QFile::decodeName(name));
        isMangled = isMangled || names.last().contains(QChar(QChar::ReplacementCharacter));
    }
    if (isMangled)
        names.removeDuplicates(); // of names that are no UTF-8
    return names;
}

struct DescriptorCloser {
    int descriptor;
    ~DescriptorCloser() { ::close(descriptor); }
};

qint64 nanoseconds(const timespec &time)
{
    // Nanoseconds reach from 1677 to 2262; a clock that stood elsewhere counts as the end.
    constexpr qint64 lastSecond = 9'000'000'000;
    return std::clamp<qint64>(time.tv_sec, -lastSecond, lastSecond) * 1'000'000'000 + time.tv_nsec;
}

FileStamp stampOf(const QString &path, const struct stat &info)
{
    return {path,
            static_cast<qint64>(info.st_size),
            nanoseconds(info.st_mtim),
            nanoseconds(info.st_ctim),
            static_cast<qint64>(info.st_ino),
            S_ISREG(info.st_mode)};
}

RegistryFolder::Kind kindOf(mode_t mode)
{
    if (S_ISREG(mode))
        return RegistryFolder::Kind::File;
    return S_ISDIR(mode) ? RegistryFolder::Kind::Folder : RegistryFolder::Kind::Special;
}

} // namespace

RegistryFolder::Shared::~Shared()
{
    ::close(root);
}

Result<RegistryFolder> RegistryFolder::open(const QString &path)
{
    QString root = resolved(path);
    if (root.isEmpty())
        return fileError(errno, path);
    QString file;
    if (const QFileInfo info(root); info.isFile()) {
        file = info.fileName();
        root = info.path();
    }
    if (!QFileInfo(root).isDir())
        return makeError(ErrorCode::Unreadable, QT_TRANSLATE_NOOP("Core", "%1 is no folder."), {path});
    if (::access(QFile::encodeName(root).constData(), R_OK | X_OK) != 0)
        return fileError(errno, path);
    const int descriptor = ::open(QFile::encodeName(root).constData(), O_PATH | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return fileError(errno, path);
    return RegistryFolder(root, file, descriptor);
}

Result<QStringList> RegistryFolder::names(const QString &folder) const
{
    std::unique_lock lock(m_shared->mutex, std::defer_lock);
    if (folder.isEmpty()) {
        lock.lock();
        if (m_shared->rootNames)
            return *m_shared->rootNames;
    }
    const auto opened = openFolder(folder);
    if (!opened)
        return opened.error();
    const DescriptorCloser closer{*opened};
    QStringList names = namesIn(*opened);
    if (folder.isEmpty())
        m_shared->rootNames = names;
    return names;
}

Result<RegistryFolder::Listing> RegistryFolder::list(const QString &folder,
                                                     const std::function<bool(const QString &name)> &isWanted) const
{
    const auto opened = openFolder(folder);
    if (!opened)
        return opened.error();
    const DescriptorCloser closer{*opened};
    Listing listing;
    for (const QString &name : namesIn(*opened)) {
        if (!isWanted(name)) {
            listing.others.append(name);
            continue;
        }
        const QString path = folder + QLatin1Char('/') + name;
        struct stat info = {};
        if (::fstatat(*opened, QFile::encodeName(name).constData(), &info, AT_SYMLINK_NOFOLLOW) == 0
            && !S_ISLNK(info.st_mode)) {
            listing.entries.append({kindOf(info.st_mode), stampOf(path, info), false, path, 0});
            continue;
        }
        listing.entries.append(entry(path));
        listing.entries.last().stamp.path = path;
        if (listing.entries.last().errorNumber == EACCES) {
            if (const Status checked = checkFolder(folder); !checked)
                return checked.error();
        }
    }
    return listing;
}

RegistryFolder::Entry RegistryFolder::entry(const QString &path) const
{
    Entry entry;
    struct stat info = {};
    const auto unreadable = [&entry, &path] {
        const bool missing = (errno == ENOENT || errno == ENOTDIR) && !entry.isLink;
        const bool isMangled =
            missing && path.lastIndexOf(QChar(QChar::ReplacementCharacter)) > path.lastIndexOf(QLatin1Char('/'));
        entry.kind = missing && !isMangled ? Kind::Missing : Kind::Unreadable;
        entry.errorNumber = isMangled ? EILSEQ : errno;
        return entry;
    };
    if (::fstatat(m_shared->root, path.isEmpty() ? "." : QFile::encodeName(path).constData(), &info,
                  AT_SYMLINK_NOFOLLOW)
        != 0)
        return unreadable();
    entry.isLink = S_ISLNK(info.st_mode);
    entry.realPath = path;
    if (entry.isLink) {
        const QString real = resolved(m_root + QLatin1Char('/') + path);
        if (real.isEmpty())
            return unreadable();
        const bool inside = real.startsWith(m_root + QLatin1Char('/'));
        entry.kind = Kind::Outside;
        if (inside && ::stat(QFile::encodeName(real).constData(), &info) != 0)
            return unreadable();
        entry.realPath = inside ? real.mid(m_root.size() + 1) : QString();
        if (inside)
            entry.kind = kindOf(info.st_mode);
    } else {
        entry.kind = kindOf(info.st_mode);
    }
    entry.stamp = stampOf(path, info);
    return entry;
}

QList<RegistryFolder::Entry> RegistryFolder::below(const QString &folder,
                                                   const std::function<bool(const QString &name)> &isLeftOut) const
{
    QList<Entry> entries;
    const auto real = openable(folder);
    const int handle =
        real ? ::open(QFile::encodeName(*real).constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC) : -1;
    if (handle >= 0)
        walk(handle, folder, 0, isLeftOut, entries);
    else if (const Entry entry = this->entry(folder); entry.kind == Kind::Folder)
        entries.append({Kind::Unreadable, {folder, 0, 0, 0, 0}, false, {}, errno});
    return entries;
}

void RegistryFolder::walk(int handle, const QString &folder, int level,
                          const std::function<bool(const QString &name)> &isLeftOut, QList<Entry> &entries) const
{
    constexpr int deepest = 16;
    constexpr qsizetype most = 100'000;
    const OpenFolder opened(::fdopendir(handle));
    std::vector<QByteArray> names;
    while (const dirent *item = opened ? ::readdir(opened.get()) : nullptr) {
        const QByteArray name(item->d_name);
        if (name != "." && name != ".." && (!isLeftOut || !isLeftOut(QFile::decodeName(name))))
            names.push_back(name);
    }
    std::sort(names.begin(), names.end());
    for (const QByteArray &name : names) {
        if (entries.size() >= most)
            return;
        const QString path =
            folder.isEmpty() ? QFile::decodeName(name) : folder + QLatin1Char('/') + QFile::decodeName(name);
        struct stat info = {};
        const bool isThere = ::fstatat(handle, name.constData(), &info, AT_SYMLINK_NOFOLLOW) == 0;
        if (!isThere || S_ISLNK(info.st_mode)) {
            const Entry entry = this->entry(path);
            if (entry.kind != Kind::Folder && entry.kind != Kind::Missing)
                entries.append(entry);
            continue;
        }
        const Kind kind = kindOf(info.st_mode);
        if (kind != Kind::Folder) {
            entries.append({kind, stampOf(path, info), false, path, 0});
        } else if (level < deepest) {
            const int inner = ::openat(handle, name.constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
            if (inner >= 0)
                walk(inner, path, level + 1, {}, entries);
            else
                entries.append({Kind::Unreadable, stampOf(path, info), false, path, errno});
        }
    }
}

int RegistryFolder::openInside(const QByteArray &path, int flags) const
{
    open_how how = {};
    how.flags = static_cast<quint64>(flags | O_CLOEXEC);
    how.resolve = RESOLVE_BENEATH | RESOLVE_NO_MAGICLINKS;
    return static_cast<int>(::syscall(SYS_openat2, m_shared->root, path.constData(), &how, sizeof how));
}

int RegistryFolder::openFileInside(const QByteArray &path) const
{
    // Opening a FIFO or a device is an act of its own, so it is asked for before.
    struct stat info = {};
    if (::fstatat(m_shared->root, path.constData(), &info, 0) != 0 || !S_ISREG(info.st_mode))
        return -1;
    return openInside(path, O_RDONLY | O_NONBLOCK | O_NOCTTY);
}

Result<int> RegistryFolder::openFolder(const QString &path) const
{
    int opened = openInside(path.isEmpty() ? QByteArray(".") : QFile::encodeName(path), O_RDONLY | O_DIRECTORY);
    if (opened < 0) {
        if (const Entry folder = entry(path); folder.kind != Kind::Folder)
            return entryError(folder, path);
        const auto real = openable(path);
        if (!real)
            return real.error();
        opened = ::open(QFile::encodeName(*real).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    }
    return opened >= 0 ? Result<int>(opened) : fileError(errno, path);
}

Status RegistryFolder::checkFolder(const QString &path) const
{
    const auto opened = openFolder(path);
    if (!opened)
        return opened.error();
    const DescriptorCloser closer{*opened};
    return ::faccessat(*opened, ".", X_OK, 0) == 0 ? Status() : fileError(errno, path);
}

Error entryError(const RegistryFolder::Entry &entry, const QString &path)
{
    switch (entry.kind) {
    case RegistryFolder::Kind::Outside:
        return makeError(ErrorCode::Unreadable,
                         QT_TRANSLATE_NOOP("Core", "%1 leads out of the registry and was not opened."), {path});
    case RegistryFolder::Kind::Special:
        return makeError(
            ErrorCode::Unreadable,
            QT_TRANSLATE_NOOP("Core", "%1 is no regular file (a pipe, socket or device) and was not opened."), {path});
    case RegistryFolder::Kind::Folder:
        return makeError(ErrorCode::Unreadable, QT_TRANSLATE_NOOP("Core", "%1 is a folder where a file is expected."),
                         {path});
    case RegistryFolder::Kind::File:
        return makeError(ErrorCode::Unreadable, QT_TRANSLATE_NOOP("Core", "%1 is a file where a folder is expected."),
                         {path});
    case RegistryFolder::Kind::Unreadable:
        if (entry.errorNumber == EILSEQ)
            return makeError(
                ErrorCode::Unreadable,
                QT_TRANSLATE_NOOP("Core", "The name of %1 is no valid UTF-8, so it was left out. Rename it."), {path});
        return fileError(entry.errorNumber, path);
    default:
        break;
    }
    return fileError(ENOENT, path);
}

Result<QString> RegistryFolder::openable(const QString &path) const
{
    if (path.isEmpty())
        return m_root;
    // A parent may be a link too, so the whole path is resolved before it is believed to be inside.
    const QString real = resolved(m_root + QLatin1Char('/') + path);
    if (real.isEmpty())
        return fileError(errno, path);
    if (!real.startsWith(m_root + QLatin1Char('/')))
        return entryError({Kind::Outside, {}, true, {}, 0}, path);
    return real;
}

Result<QString> RegistryFolder::openableFile(const QString &path) const
{
    auto real = openable(path);
    if (!real)
        return real;
    struct stat info = {};
    if (::stat(QFile::encodeName(*real).constData(), &info) != 0)
        return fileError(errno, path);
    if (kindOf(info.st_mode) != Kind::File)
        return entryError({kindOf(info.st_mode), {}, false, {}, 0}, path);
    return real;
}

Result<QByteArray> RegistryFolder::read(const FileStamp &file, qint64 maxBytes) const
{
    constexpr int flags = O_RDONLY | O_NONBLOCK | O_NOCTTY;
    const QByteArray path = QFile::encodeName(file.path);
    return readOpened(file.isFile ? openInside(path, flags) : openFileInside(path), file.path, maxBytes);
}

Result<QByteArray> RegistryFolder::read(const QString &path, qint64 maxBytes) const
{
    return readOpened(openFileInside(QFile::encodeName(path)), path, maxBytes);
}

Result<QByteArray> RegistryFolder::readOpened(int opened, const QString &path, qint64 maxBytes) const
{
    if (opened >= 0) {
        const DescriptorCloser closer{opened};
        if (auto bytes = readOpenFile(opened, path, maxBytes)) {
            count(bytes->size());
            return bytes;
        }
    }
    const auto real = openableFile(path);
    if (!real)
        return real.error();
    auto bytes = readWholeFile(*real, maxBytes);
    if (!bytes) {
        // The path that a person knows it by.
        Error error = bytes.error();
        error.arguments.replaceInStrings(*real, path);
        return error;
    }
    count(bytes->size());
    return bytes;
}

Status RegistryFolder::readPieces(const QString &path, const std::function<bool(const QByteArray &piece)> &take) const
{
    constexpr qint64 pieceBytes = 1024 * 1024;
    const auto real = openableFile(path);
    if (!real)
        return real.error();
    QFile file(*real);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fileError(EACCES, path);
    qint64 bytes = 0;
    for (;;) {
        const QByteArray piece = file.read(pieceBytes);
        if (piece.isEmpty() && file.error() != QFileDevice::NoError)
            return fileError(EIO, path);
        bytes += piece.size();
        if (piece.isEmpty() || !take(piece))
            break;
    }
    count(bytes);
    return {};
}

Result<RegistryFolder::Ends> RegistryFolder::readEnds(const QString &path, qint64 bytes) const
{
    QFile file;
    if (const int opened = openFileInside(QFile::encodeName(path)); opened >= 0) {
        if (!file.open(opened, QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle))
            return fileError(EACCES, path);
    } else {
        const auto real = openableFile(path);
        if (!real)
            return real.error();
        file.setFileName(*real);
        if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return fileError(EACCES, path);
    }
    Ends ends;
    ends.head = file.read(bytes);
    if (!file.seek(std::max<qint64>(file.size() - bytes, 0)))
        return fileError(EIO, path);
    ends.tail = file.read(bytes);
    count(ends.head.size() + ends.tail.size());
    return ends;
}

void RegistryFolder::count(qint64 bytes) const
{
    ++m_shared->files;
    m_shared->bytes += bytes;
}

} // namespace slipway
