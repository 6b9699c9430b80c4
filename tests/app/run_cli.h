#pragma once

#include <QByteArray>
#include <QProcess>
#include <QStringList>

namespace ostwald::test {

struct Outcome {
    int status = -1;
    QByteArray out;
    QByteArray error;
};

/// Runs the command-line program to its end.
inline Outcome run(const QStringList& arguments)
{
    QProcess process;
    process.start(QStringLiteral(OSTWALD_CLI), arguments);
    process.waitForFinished(120'000);
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace ostwald::test
