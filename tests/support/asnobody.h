#pragma once

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <unistd.h>

namespace slipway {

/// Makes a folder and everything below it readable for all.
inline void letAllIn(const QString &folder)
{
    constexpr auto readable = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther;
    constexpr auto open = readable | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
    QVERIFY(QFile::setPermissions(folder, open));
    QDirIterator entries(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        entries.next();
        const QFileInfo entry = entries.fileInfo();
        if (!entry.isSymLink())
            QVERIFY(QFile::setPermissions(entry.filePath(), entry.isDir() ? open : readable));
    }
}

/// While it lives, this process may not do more than any other: root is let in everywhere. What it shall still read is
/// readable for all.
class AsNobody
{
public:
    AsNobody()
    {
        constexpr uid_t nobody = 65534;
        if (m_isRoot && ::setresuid(nobody, nobody, 0) != 0)
            qFatal("root cannot become somebody else");
    }
    ~AsNobody()
    {
        if (m_isRoot && ::setresuid(0, 0, 0) != 0)
            qFatal("root cannot become root again");
    }
    Q_DISABLE_COPY_MOVE(AsNobody)

private:
    const bool m_isRoot = ::geteuid() == 0;
};

} // namespace slipway
