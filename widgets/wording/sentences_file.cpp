#include "wording/sentence_catalogue.h"

#include <QtGlobal>

#include <array>

namespace ostwald {
namespace {

constexpr std::array sentences{
    // any job
    QT_TRANSLATE_NOOP("CoreSentence", "Stopped before it was finished."),
    QT_TRANSLATE_NOOP("CoreSentence", "There is not enough memory for this."),
    QT_TRANSLATE_NOOP("CoreSentence", "Something failed unexpectedly."),
    QT_TRANSLATE_NOOP("CoreSentence", "Something failed unexpectedly: %1"),
    // project files
    QT_TRANSLATE_NOOP("CoreSentence", "There is no such file."),
    QT_TRANSLATE_NOOP("CoreSentence", "This is not a file."),
    QT_TRANSLATE_NOOP("CoreSentence", "The file cannot be read."),
    QT_TRANSLATE_NOOP("CoreSentence", "The file cannot be read: %1."),
    QT_TRANSLATE_NOOP("CoreSentence", "The file cannot be read again."),
    QT_TRANSLATE_NOOP("CoreSentence", "The file is empty."),
    QT_TRANSLATE_NOOP("CoreSentence", "This is not an Ostwald project."),
    QT_TRANSLATE_NOOP("CoreSentence", "The file is cut off within its first bytes."),
    QT_TRANSLATE_NOOP("CoreSentence", "This is a database of another program, not an Ostwald project."),
    QT_TRANSLATE_NOOP("CoreSentence", "This project was saved by a newer version of Ostwald (file format %1; this "
                                      "version reads up to %2)."),
    QT_TRANSLATE_NOOP("CoreSentence", "The file is damaged: its format has no number."),
    QT_TRANSLATE_NOOP("CoreSentence", "The file is cut off: it has %1 of %2 bytes."),
    QT_TRANSLATE_NOOP("CoreSentence", "The file is write-protected."),
    QT_TRANSLATE_NOOP("CoreSentence", "The file is damaged: its pages do not fit together."),
    QT_TRANSLATE_NOOP("CoreSentence", "The file is damaged: an item in it is larger than there is memory."),
    QT_TRANSLATE_NOOP("CoreSentence", "The file is damaged: its parameters were altered."),
    QT_TRANSLATE_NOOP("CoreSentence", "The file is damaged: its table \"%1\" is not that of a project."),
    QT_TRANSLATE_NOOP("CoreSentence", "The file is damaged: %1."),
    QT_TRANSLATE_NOOP("CoreSentence", "there is not enough memory"),
    QT_TRANSLATE_NOOP("CoreSentence", "the setting \"%1\" was altered"),
    QT_TRANSLATE_NOOP("CoreSentence", "the setting \"%1\" is missing"),
    QT_TRANSLATE_NOOP("CoreSentence", "the setting \"%1\" is out of range"),
    QT_TRANSLATE_NOOP("CoreSentence", "correction %1 was altered"),
    QT_TRANSLATE_NOOP("CoreSentence", "step %1 of its history was altered"),
    QT_TRANSLATE_NOOP("CoreSentence", "its place in the history was altered"),
    QT_TRANSLATE_NOOP("CoreSentence", "its imported tracks are missing or were altered"),
    QT_TRANSLATE_NOOP("CoreSentence", "its particles were altered"),
    QT_TRANSLATE_NOOP("CoreSentence", "its tracks were altered"),
    QT_TRANSLATE_NOOP("CoreSentence", "its fit was altered"),
    QT_TRANSLATE_NOOP("CoreSentence", "its fit of coalescence was altered"),
    QT_TRANSLATE_NOOP("CoreSentence", "The stored %1 do not fit together."),
    QT_TRANSLATE_NOOP("CoreSentence", "particles"),
    QT_TRANSLATE_NOOP("CoreSentence", "tracks"),
    QT_TRANSLATE_NOOP("CoreSentence", "Parts of the project were altered: %1"),
    QT_TRANSLATE_NOOP("CoreSentence", "The stored parameters are damaged."),
    QT_TRANSLATE_NOOP("CoreSentence", "The stored parameters are damaged: %1"),
    QT_TRANSLATE_NOOP("CoreSentence", "The stored fit is damaged: %1"),
    QT_TRANSLATE_NOOP("CoreSentence", "The stored fit of coalescence is damaged: %1"),
    // JSON
    QT_TRANSLATE_NOOP("CoreSentence", "A JSON object is expected."),
    QT_TRANSLATE_NOOP("CoreSentence", "This is not JSON: %1 at byte %2."),
    QT_TRANSLATE_NOOP("CoreSentence", "A number is expected here."),
    QT_TRANSLATE_NOOP("CoreSentence", "A whole number is expected here."),
    QT_TRANSLATE_NOOP("CoreSentence", "The number is too large."),
    QT_TRANSLATE_NOOP("CoreSentence", "The number is out of range."),
    QT_TRANSLATE_NOOP("CoreSentence", "True or false is expected here."),
    QT_TRANSLATE_NOOP("CoreSentence", "A text is expected here."),
    QT_TRANSLATE_NOOP("CoreSentence", "A number or null is expected here."),
    QT_TRANSLATE_NOOP("CoreSentence", "A list of numbers is expected here."),
    QT_TRANSLATE_NOOP("CoreSentence", "A list of texts is expected here."),
    QT_TRANSLATE_NOOP("CoreSentence", "An object is expected here."),
    QT_TRANSLATE_NOOP("CoreSentence", "A list is expected here."),
    QT_TRANSLATE_NOOP("CoreSentence", "A list of changes is expected here."),
    QT_TRANSLATE_NOOP("CoreSentence", "A place in the list is expected here."),
    QT_TRANSLATE_NOOP("CoreSentence", "Four whole numbers are expected here."),
    QT_TRANSLATE_NOOP("CoreSentence", "Frame, x and y are expected."),
    QT_TRANSLATE_NOOP("CoreSentence", "Pairs of x and y are expected."),
    QT_TRANSLATE_NOOP("CoreSentence", "There is no parameter of this name."),
    QT_TRANSLATE_NOOP("CoreSentence", "\"%1\" is not one of: %2."),
    QT_TRANSLATE_NOOP("CoreSentence", "\"%1\" is not a kind of edit."),
    QT_TRANSLATE_NOOP("CoreSentence", "\"%1\" is not a type of samples."),
    QT_TRANSLATE_NOOP("CoreSentence", "\"%1\" is not a field of a project."),
    QT_TRANSLATE_NOOP("CoreSentence", "The parts of a curve differ in length."),
    QT_TRANSLATE_NOOP("CoreSentence", "The profiles differ in length."),
    QT_TRANSLATE_NOOP("CoreSentence", "A direction has one component for each constant."),
    // writing
    QT_TRANSLATE_NOOP("CoreSentence", "The disk is full."),
    QT_TRANSLATE_NOOP("CoreSentence", "Another program is writing this file."),
    QT_TRANSLATE_NOOP("CoreSentence", "The file was moved or removed while it was open."),
    QT_TRANSLATE_NOOP("CoreSentence", "The project file was moved, removed or replaced while it was open."),
    QT_TRANSLATE_NOOP("CoreSentence", "The file cannot be written: it or its folder is read-only."),
    QT_TRANSLATE_NOOP("CoreSentence", "The file cannot be written."),
    QT_TRANSLATE_NOOP("CoreSentence", "The file cannot be read or written: %1."),
    QT_TRANSLATE_NOOP("CoreSentence", "The folder cannot be written: %1."),
    QT_TRANSLATE_NOOP("CoreSentence", "The folder cannot be made: %1."),
    QT_TRANSLATE_NOOP("CoreSentence", "The folder cannot be put in its place: %1."),
    QT_TRANSLATE_NOOP("CoreSentence", "This folder cannot be made."),
    QT_TRANSLATE_NOOP("CoreSentence", "Writing failed: %1."),
    QT_TRANSLATE_NOOP("CoreSentence", "Writing failed. The disk may be full."),
    QT_TRANSLATE_NOOP("CoreSentence", "The folder of this file does not exist."),
    QT_TRANSLATE_NOOP("CoreSentence", "This is a folder. Choose another name."),
    QT_TRANSLATE_NOOP("CoreSentence", "You may not write into this folder. Choose another one."),
    QT_TRANSLATE_NOOP("CoreSentence", "There is something in this folder already. Name a new one."),
    QT_TRANSLATE_NOOP("CoreSentence", "Something was put into this folder meanwhile. Name a new one."),
    // figures and clips
    QT_TRANSLATE_NOOP("CoreSentence", "There is no figure of this name."),
    QT_TRANSLATE_NOOP("CoreSentence", "The PDF has no time of writing."),
    QT_TRANSLATE_NOOP("CoreSentence", "The page of the PDF has no size."),
    QT_TRANSLATE_NOOP("CoreSentence", "Width, height, text size and line width must be positive."),
    QT_TRANSLATE_NOOP("CoreSentence", "The resolution must lie between %1 and %2 dpi."),
    QT_TRANSLATE_NOOP("CoreSentence", "The picture would be too large. Lower its size or its resolution."),
    QT_TRANSLATE_NOOP("CoreSentence", "This picture cannot be written."),
    QT_TRANSLATE_NOOP("CoreSentence", "A clip has %1 to %2 frames per second."),
    QT_TRANSLATE_NOOP("CoreSentence", "A GIF has at most %1 frames per second."),
    QT_TRANSLATE_NOOP("CoreSentence", "These frames are not in the movie."),
    QT_TRANSLATE_NOOP("CoreSentence", "The installed FFmpeg cannot write this format; Matroska and AVI always work."),
    QT_TRANSLATE_NOOP("CoreSentence", "The pictures of a video have one size."),
    QT_TRANSLATE_NOOP("CoreSentence", "The colours cannot be converted: %1."),
    QT_TRANSLATE_NOOP("CoreSentence", "The file cannot be made: %1."),
    QT_TRANSLATE_NOOP("CoreSentence", "The encoder cannot be started: %1."),
    QT_TRANSLATE_NOOP("CoreSentence", "A frame cannot be written: %1."),
    QT_TRANSLATE_NOOP("CoreSentence", "There is no room for a picture: %1."),
    QT_TRANSLATE_NOOP("CoreSentence", "The end of the file cannot be written: %1."),
    // the movie, the history
    QT_TRANSLATE_NOOP("CoreSentence", "There is no such movie."),
    QT_TRANSLATE_NOOP("CoreSentence", "The movie is not the one that this project was made from."),
    QT_TRANSLATE_NOOP("CoreSentence", "The history has %1 steps, not %2."),
    QT_TRANSLATE_NOOP("CoreSentence", "The history does not fit the project."),
    QT_TRANSLATE_NOOP("CoreSentence", "Save the project first: the command reads it from its file."),
    QT_TRANSLATE_NOOP("CoreSentence", "These tracks come from another program: there is no movie to analyze. Copy "
                                      "the command that exports tables."),
    // pages
    QT_TRANSLATE_NOOP("CoreSentence", "The page \"%1\" must be between %2 and %3 mm wide."),
    QT_TRANSLATE_NOOP("CoreSentence", "The page \"%1\" must have text of %2 to %3 pt."),
    QT_TRANSLATE_NOOP("CoreSentence", "The page \"%1\" has a panel outside its grid."),
    QT_TRANSLATE_NOOP("CoreSentence", "The page \"%1\" has a panel that shows nothing there is."),
    QT_TRANSLATE_NOOP("CoreSentence", "The page \"%1\" needs a name of its own."),
    // parameters
    QT_TRANSLATE_NOOP("CoreSentence", "The pixel size must be a positive number of nanometres."),
    QT_TRANSLATE_NOOP("CoreSentence", "The frame interval must be a positive number of seconds."),
    QT_TRANSLATE_NOOP("CoreSentence", "The dose rate must be a positive number of electrons per nm² and s."),
    QT_TRANSLATE_NOOP("CoreSentence", "An ageing time must be %1 s or more."),
    QT_TRANSLATE_NOOP("CoreSentence", "The first frame cannot be negative."),
    QT_TRANSLATE_NOOP("CoreSentence", "The last frame lies before the first one."),
    QT_TRANSLATE_NOOP("CoreSentence", "%1 must lie between %2 and %3, not %4."),
    QT_TRANSLATE_NOOP("CoreSentence", "%1 must lie between %2 and %3 %4, not %5."),
    // another window
    QT_TRANSLATE_NOOP("CoreSentence", "The project is open in another window: process %1 on %2."),
    // steps of the history
    QT_TRANSLATE_NOOP("CoreSentence", "Tag particles"),
    QT_TRANSLATE_NOOP("CoreSentence", "Take the movie from another place"),
    // projects fitted together; another window
    QT_TRANSLATE_NOOP("CoreSentence", "The other project is of another material: only those of one material share "
                                      "constants."),
    QT_TRANSLATE_NOOP("CoreSentence", "The other project has no sizes in nanometres and seconds yet. Open it, let it "
                                      "be analysed and save it."),
    QT_TRANSLATE_NOOP("CoreSentence", "The other project has changed since it was chosen. Choose it again."),
    QT_TRANSLATE_NOOP("CoreSentence", "The project is open in another window"),
    QT_TRANSLATE_NOOP("CoreSentence", "The project is open in another window."),
};

} // namespace

std::span<const char* const> fileSentences()
{
    return sentences;
}

} // namespace ostwald
