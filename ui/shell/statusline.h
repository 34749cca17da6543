#pragma once

#include "models/base/jobs.h"
#include "ui/theme/icons.h"

#include <QTimer>
#include <QWidget>

namespace slipway {

class Button;
class ElidedLabel;
class StatusPill;

/// What the person chose; System follows the desktop.
enum class ThemeChoice { System, Light, Dark };

/// The 26 px at the foot of the window: what is open, what runs and how it ended, the switch of the theme.
class StatusLine final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(JobRunner &jobs, QWidget *parent = nullptr);

    /// "4 registries, 33 versions"
    void setSummary(const QString &summary);
    void setThemeChoice(ThemeChoice choice);
    /// How a job ended, for six seconds, where its progress was a moment ago: there it hides nothing.
    void showEnd(Glyph glyph, const QString &text);

Q_SIGNALS:
    void themeChosen(slipway::ThemeChoice choice);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ElidedLabel *m_summary;
    StatusPill *m_end;
    QTimer m_hideEnd;
    Button *m_theme;
    ThemeChoice m_choice = ThemeChoice::System;
};

} // namespace slipway
