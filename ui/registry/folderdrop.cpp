#include "ui/registry/folderdrop.h"

#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QPainter>

namespace slipway {

namespace {

constexpr int margin = 12;
constexpr int radius = 8;

/// A folder that is dragged; empty when it is anything else.
QString folderIn(const QMimeData *data)
{
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isDir())
            return url.toLocalFile();
    }
    return {};
}

} // namespace

FolderDrop::FolderDrop(QWidget *target) : QWidget(target)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAccessibleName(tr("Drop the folder to add it"));
    hide();
    target->setAcceptDrops(true);
    target->installEventFilter(this);
}

bool FolderDrop::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::DragEnter) {
        auto *drag = static_cast<QDropEvent *>(event);
        if (folderIn(drag->mimeData()).isEmpty())
            return false;
        drag->acceptProposedAction();
        setGeometry(parentWidget()->rect());
        raise();
        show();
        return true;
    }
    if (event->type() == QEvent::DragLeave) {
        hide();
        return true;
    }
    if (event->type() == QEvent::Drop) {
        hide();
        if (const QString folder = folderIn(static_cast<QDropEvent *>(event)->mimeData()); !folder.isEmpty())
            Q_EMIT dropped(folder);
        return true;
    }
    return false;
}

void FolderDrop::paintEvent(QPaintEvent *)
{
    const Tokens &t = Tokens::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), t.base);
    painter.setPen(QPen(t.accent, 2, Qt::DashLine));
    painter.setBrush(t.accentSoft);
    painter.drawRoundedRect(rect().adjusted(margin, margin, -margin, -margin), radius, radius);
    painter.setPen(t.text);
    painter.setFont(textFont(TextRole::Title));
    painter.drawText(rect(), Qt::AlignCenter, accessibleName());
}

} // namespace slipway
