#include "tests/support/testdata.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace slipway {

void copyTestData(const QString &source, const QString &target)
{
    QDir().mkpath(target);
    QDirIterator entries(source, QDir::AllEntries | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QString path = entries.next();
        const QString to = target + path.mid(source.size());
        if (entries.fileInfo().isDir())
            QDir().mkpath(to);
        else
            writeFile(to, fileBytes(path));
    }
}

QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(path));
}

} // namespace slipway
