#include "models/base/processage.h"

#include <QApplication>
#include <QMainWindow>

#include <cstdio>

namespace {

/// Says like Slipway's window when its first frame is on the screen.
class EmptyWindow final : public QMainWindow
{
protected:
    void paintEvent(QPaintEvent *event) override
    {
        QMainWindow::paintEvent(event);
        QMetaObject::invokeMethod(
            this,
            [] {
                std::printf("%.2f\n", slipway::processAgeMs());
                QCoreApplication::quit();
            },
            Qt::QueuedConnection);
    }
};

} // namespace

/// What no window of Qt Widgets can do without, for the bench `first-paint`.
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    EmptyWindow window;
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
