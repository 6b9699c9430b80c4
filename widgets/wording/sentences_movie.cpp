#include "wording/sentence_catalogue.h"

#include <QtGlobal>

#include <array>

namespace ostwald {
namespace {

constexpr std::array sentences{
    // any movie
    QT_TRANSLATE_NOOP("CoreSentence", "There is no file or folder of this name."),
    QT_TRANSLATE_NOOP("CoreSentence", "The file is empty (%1 bytes)."),
    QT_TRANSLATE_NOOP("CoreSentence", "The file cannot be opened for reading."),
    QT_TRANSLATE_NOOP("CoreSentence", "The file cannot be opened for reading: %1."),
    QT_TRANSLATE_NOOP("CoreSentence", "The folder holds no TIFF, PNG or JPEG pictures."),
    QT_TRANSLATE_NOOP("CoreSentence", "The content of this file is not a movie that Ostwald reads (%1)."),
    QT_TRANSLATE_NOOP("CoreSentence", "Frame %1 is outside %2 .. %3."),
    QT_TRANSLATE_NOOP("CoreSentence", "The file has no axes of which one could be chosen as time."),
    QT_TRANSLATE_NOOP("CoreSentence", "The file has no axis %1 that could be time; it has %2 to choose from."),
    QT_TRANSLATE_NOOP("CoreSentence", "The file has no datasets to choose from."),
    QT_TRANSLATE_NOOP("CoreSentence", "The file is truncated or its header is wrong: bytes %1 to %2 are needed, but "
                                      "it has %3."),
    QT_TRANSLATE_NOOP("CoreSentence", "The file has become shorter while it was read."),
    QT_TRANSLATE_NOOP("CoreSentence", "Reading failed: %1."),
    QT_TRANSLATE_NOOP("CoreSentence", "The file is truncated: this frame should end at byte %1, but the file has %2."),
    QT_TRANSLATE_NOOP("CoreSentence", "The file is truncated: frame %1 should end at byte %2, but the file has %3."),
    QT_TRANSLATE_NOOP("CoreSentence", "The file is truncated: its header promises %1 frames, but there is room for "
                                      "%2."),
    QT_TRANSLATE_NOOP("CoreSentence", "The file is truncated: its header promises %1 frames, but it holds %2."),
    QT_TRANSLATE_NOOP("CoreSentence", "The file is truncated: ImageJ's description promises %1 pictures, but there "
                                      "is room for %2."),
    QT_TRANSLATE_NOOP("CoreSentence", "The header promises %1 frames, but the file holds %2."),
    QT_TRANSLATE_NOOP("CoreSentence", "The header promises a picture of %1 bytes, but only %2 are stored."),
    QT_TRANSLATE_NOOP("CoreSentence", "The header gives an impossible picture size, %1 x %2."),
    QT_TRANSLATE_NOOP("CoreSentence", "This picture is of another size or type than the first."),
    QT_TRANSLATE_NOOP("CoreSentence", "This frame is of another size or type than the first."),
    QT_TRANSLATE_NOOP("CoreSentence", "This picture is %1 x %2, the first is %3 x %4: the frames of a movie must be "
                                      "of one size and type."),
    QT_TRANSLATE_NOOP("CoreSentence", "No file was given."),
    QT_TRANSLATE_NOOP("CoreSentence", "The pictures of a movie must lie in one folder."),
    QT_TRANSLATE_NOOP("CoreSentence", "No TIFF, PNG or JPEG picture matches."),
    QT_TRANSLATE_NOOP("CoreSentence", "These %1 files cannot be told from the others in the folder by one pattern, "
                                      "or are not all pictures: put them into a folder of their own."),
    QT_TRANSLATE_NOOP("CoreSentence", "The part of Ostwald that decodes videos and PNG or JPEG pictures cannot be "
                                      "loaded; install Ostwald again, or convert the file to TIFF."),
    QT_TRANSLATE_NOOP("CoreSentence", "The picture cannot be decoded; the file may be truncated."),
    QT_TRANSLATE_NOOP("CoreSentence", "The picture data cannot be decoded; the file may be truncated."),
    QT_TRANSLATE_NOOP("CoreSentence", "The picture data cannot be decoded."),
    // TIFF
    QT_TRANSLATE_NOOP("CoreSentence", "The TIFF header is damaged; the file may be truncated."),
    QT_TRANSLATE_NOOP("CoreSentence", "The TIFF has no directory; the file may be truncated."),
    QT_TRANSLATE_NOOP("CoreSentence", "The TIFF cannot be opened."),
    QT_TRANSLATE_NOOP("CoreSentence", "The directory of this frame cannot be read."),
    QT_TRANSLATE_NOOP("CoreSentence", "The directory of this page cannot be read."),
    QT_TRANSLATE_NOOP("CoreSentence", "The file is damaged or truncated: %1."),
    QT_TRANSLATE_NOOP("CoreSentence", "After frame %1 the file is damaged or truncated: %2."),
    QT_TRANSLATE_NOOP("CoreSentence", "a directory should lie at byte %1, but the file has %2"),
    QT_TRANSLATE_NOOP("CoreSentence", "The tile size in the header is impossible."),
    QT_TRANSLATE_NOOP("CoreSentence", "The samples are complex numbers, which are not pictures."),
    QT_TRANSLATE_NOOP("CoreSentence", "Pictures of %1 bits per sample in sample format %2 are not read."),
    QT_TRANSLATE_NOOP("CoreSentence", "The places of the picture data cannot be read."),
    QT_TRANSLATE_NOOP("CoreSentence", "The file has too many pictures."),
    QT_TRANSLATE_NOOP("CoreSentence", "The OME-TIFF keeps frames in another file that is not beside it, %1."),
    QT_TRANSLATE_NOOP("CoreSentence", "The OME-XML names picture %1 of %2, which has %3; the file may be truncated."),
    QT_TRANSLATE_NOOP("CoreSentence", "%1 pictures of another size or kind in this file are left out."),
    QT_TRANSLATE_NOOP("CoreSentence", "The stack is saved as %1s; they are taken as frames in time."),
    QT_TRANSLATE_NOOP("CoreSentence", "A stack of %1: the first of each axis other than %2 is shown."),
    // as the files put their axes
    QT_TRANSLATE_NOOP("CoreSentence", "%1 x channel, %2 x slice"),
    QT_TRANSLATE_NOOP("CoreSentence", "%1 x channel, %2 x time"),
    QT_TRANSLATE_NOOP("CoreSentence", "%1 x slice, %2 x channel"),
    QT_TRANSLATE_NOOP("CoreSentence", "%1 x slice, %2 x time"),
    QT_TRANSLATE_NOOP("CoreSentence", "%1 x channel, %2 x slice, %3 x time"),
    QT_TRANSLATE_NOOP("CoreSentence", "%1 x slice, %2 x channel, %3 x time"),
    QT_TRANSLATE_NOOP("CoreSentence", "slice"),
    QT_TRANSLATE_NOOP("CoreSentence", "channel"),
    QT_TRANSLATE_NOOP("CoreSentence", "time"),
    QT_TRANSLATE_NOOP("CoreSentence", "The colour table is left aside: the stored numbers count."),
    QT_TRANSLATE_NOOP("CoreSentence", "ImageJ's unit is no length that can be used: the pixel size must be typed."),
    QT_TRANSLATE_NOOP("CoreSentence", "The file gives dots per inch only: a print size, not the scale of the picture."),
    // calibration
    QT_TRANSLATE_NOOP("CoreSentence", "The image has no length unit: the pixel size must be typed."),
    QT_TRANSLATE_NOOP("CoreSentence", "The %1 gives an impossible pixel size, %2 nm: it must be typed."),
    QT_TRANSLATE_NOOP("CoreSentence", "The pixels are not square, %1 nm by %2 nm: their geometric mean %3 nm keeps "
                                      "areas and radii right, distances are off by up to %4 %."),
    QT_TRANSLATE_NOOP("CoreSentence", "All frames carry the same time stamp: the frame interval must be typed."),
    QT_TRANSLATE_NOOP("CoreSentence", "The time stamps of the frames do not rise (frame %1): the frame interval must "
                                      "be typed."),
    QT_TRANSLATE_NOOP("CoreSentence", "The time stamps resolve whole seconds (%1 s from the first to the last "
                                      "frame): the frame interval must be typed."),
    QT_TRANSLATE_NOOP("CoreSentence", "The frames are not evenly spaced in time; their own times are kept."),
    // DigitalMicrograph
    QT_TRANSLATE_NOOP("CoreSentence", "The DigitalMicrograph image holds complex numbers, which are not pictures."),
    QT_TRANSLATE_NOOP("CoreSentence", "The DigitalMicrograph file holds a spectrum or a line, no picture."),
    QT_TRANSLATE_NOOP("CoreSentence", "The DigitalMicrograph file holds a colour picture only; export it as TIFF."),
    QT_TRANSLATE_NOOP("CoreSentence", "The DigitalMicrograph file holds no picture."),
    QT_TRANSLATE_NOOP("CoreSentence", "The image should have %1 x %2 pixels and %3 frames, but holds %4 bytes."),
    QT_TRANSLATE_NOOP("CoreSentence", "The file is truncated: the tags go on behind byte %1."),
    QT_TRANSLATE_NOOP("CoreSentence", "The file is truncated: %1 bytes should follow byte %2, but the file has %3."),
    QT_TRANSLATE_NOOP("CoreSentence", "The file is truncated: an array of %1 values should begin at byte %2, but the "
                                      "file has %3 bytes."),
    QT_TRANSLATE_NOOP("CoreSentence", "The tags are nested more than %1 deep."),
    QT_TRANSLATE_NOOP("CoreSentence", "There are more than %1 tags."),
    QT_TRANSLATE_NOOP("CoreSentence", "There is no tag of kind %1 (byte %2)."),
    QT_TRANSLATE_NOOP("CoreSentence", "A tag does not begin with its mark (byte %1)."),
    QT_TRANSLATE_NOOP("CoreSentence", "A tag describes itself with %1 words."),
    QT_TRANSLATE_NOOP("CoreSentence", "There is no tag type %1 (byte %2)."),
    QT_TRANSLATE_NOOP("CoreSentence", "An array of a type that is not known (byte %1)."),
    // packed files
    QT_TRANSLATE_NOOP("CoreSentence", "There is not enough memory to unpack the file."),
    QT_TRANSLATE_NOOP("CoreSentence", "%1 (gzip, packed byte %2)."),
    QT_TRANSLATE_NOOP("CoreSentence", "The packed data end too early; the file is truncated"),
    QT_TRANSLATE_NOOP("CoreSentence", "The unpacked data end too early; the file is truncated"),
    QT_TRANSLATE_NOOP("CoreSentence", "The packed data are damaged"),
    // HDF5
    QT_TRANSLATE_NOOP("CoreSentence", "The HDF5 file cannot be opened; it may be truncated."),
    QT_TRANSLATE_NOOP("CoreSentence", "libhdf5 cannot read this frame; the file may be truncated."),
    QT_TRANSLATE_NOOP("CoreSentence", "The dataset is stored in pieces of more than %1 GB."),
    QT_TRANSLATE_NOOP("CoreSentence", "The data are packed with %1, which cannot be unpacked here."),
    QT_TRANSLATE_NOOP("CoreSentence", "The dataset holds no data: none were written."),
    QT_TRANSLATE_NOOP("CoreSentence", "The dataset promises pictures of %1 bytes, but stores %2."),
    QT_TRANSLATE_NOOP("CoreSentence", "The dataset has no axis %1 that could be time."),
    QT_TRANSLATE_NOOP("CoreSentence", "The dataset has an impossible number of frames."),
    QT_TRANSLATE_NOOP("CoreSentence", "%1 is shown; the file also holds %2."),
    QT_TRANSLATE_NOOP("CoreSentence", "%1 is shown; the file also holds %2 and %3 more."),
    QT_TRANSLATE_NOOP("CoreSentence", "The HDF5 file holds no pictures: no numeric dataset of two or more dimensions."),
    QT_TRANSLATE_NOOP("CoreSentence", "The file has no dataset of pictures at %1."),
    // MRC
    QT_TRANSLATE_NOOP("CoreSentence", "MRC mode %1 holds complex numbers (a transform), which are not pictures."),
    QT_TRANSLATE_NOOP("CoreSentence", "MRC mode %1 (RGB colour) is not read."),
    QT_TRANSLATE_NOOP("CoreSentence", "There is no MRC mode %1."),
    QT_TRANSLATE_NOOP("CoreSentence", "The MRC header gives a negative cell: the pixel size must be typed."),
    QT_TRANSLATE_NOOP("CoreSentence", "The MRC header gives no cell: the pixel size must be typed."),
    QT_TRANSLATE_NOOP("CoreSentence", "This is no MRC header."),
    QT_TRANSLATE_NOOP("CoreSentence", "The MRC header gives %1 sections and an extended header of %2 bytes."),
    // NumPy
    QT_TRANSLATE_NOOP("CoreSentence", "The header of the NumPy array is damaged."),
    QT_TRANSLATE_NOOP("CoreSentence", "NumPy arrays of type %1 are no pictures: save whole numbers or real numbers "
                                      "of at most %2 bits."),
    QT_TRANSLATE_NOOP("CoreSentence", "The NumPy array is %1; a movie has the axes frames, rows, columns (and "
                                      "colours), a picture rows, columns."),
    QT_TRANSLATE_NOOP("CoreSentence", "a single number"),
    QT_TRANSLATE_NOOP("CoreSentence", "The NumPy array is stored in Fortran order: save "
                                      "numpy.ascontiguousarray(array) instead."),
    // raw data
    QT_TRANSLATE_NOOP("CoreSentence", "The header and the gap between pictures cannot be negative or endless."),
    QT_TRANSLATE_NOOP("CoreSentence", "The form of raw data is WIDTHxHEIGHT:TYPE, for instance 512x512:uint16, then "
                                      "as needed :big, :header=BYTES and :gap=BYTES."),
    QT_TRANSLATE_NOOP("CoreSentence", "A picture of this form has %1 bytes, but behind %2 bytes of header the file "
                                      "has %3."),
    QT_TRANSLATE_NOOP("CoreSentence", "%1 bytes are left over behind the last frame: the form of the raw data may be "
                                      "wrong."),
    // SER
    QT_TRANSLATE_NOOP("CoreSentence", "The SER file holds spectra or lines, no pictures."),
    QT_TRANSLATE_NOOP("CoreSentence", "The SER header gives an unknown kind of data."),
    QT_TRANSLATE_NOOP("CoreSentence", "The SER header counts %1 valid of %2 pictures."),
    QT_TRANSLATE_NOOP("CoreSentence", "The file is truncated: the places of %1 pictures should begin at byte %2, but "
                                      "the file has %3."),
    QT_TRANSLATE_NOOP("CoreSentence", "The SER pictures hold complex numbers, which are not pictures."),
    QT_TRANSLATE_NOOP("CoreSentence", "There is no SER data type %1."),
    QT_TRANSLATE_NOOP("CoreSentence", "The EMI file has no series beside it: %1.ser is needed."),
    QT_TRANSLATE_NOOP("CoreSentence", "The EMI file has %1 series; %2 is shown."),
    // videos
    QT_TRANSLATE_NOOP("CoreSentence", "FFmpeg cannot open this video; it may be truncated or was never finished."),
    QT_TRANSLATE_NOOP("CoreSentence", "FFmpeg finds no streams in this video; it may be truncated."),
    QT_TRANSLATE_NOOP("CoreSentence", "The file holds no video that FFmpeg decodes."),
    QT_TRANSLATE_NOOP("CoreSentence", "The description of the video stream is damaged."),
    QT_TRANSLATE_NOOP("CoreSentence", "FFmpeg cannot decode %1 video."),
    QT_TRANSLATE_NOOP("CoreSentence", "The video has too many frames."),
    QT_TRANSLATE_NOOP("CoreSentence", "The video has no frames; it may be truncated."),
    QT_TRANSLATE_NOOP("CoreSentence", "This frame cannot be decoded; the file may be damaged."),
    QT_TRANSLATE_NOOP("CoreSentence", "The colours of this video cannot be converted."),
    QT_TRANSLATE_NOOP("CoreSentence", "The video has a pixel format that is not read."),
    QT_TRANSLATE_NOOP("CoreSentence", "No frame of the movie can be read."),
    // where a number is from; what a file is
    QT_TRANSLATE_NOOP("CoreSentence", "typed"),
    QT_TRANSLATE_NOOP("CoreSentence", "ageing times"),
    QT_TRANSLATE_NOOP("CoreSentence", "scale bar"),
    QT_TRANSLATE_NOOP("CoreSentence", "DigitalMicrograph tag"),
    QT_TRANSLATE_NOOP("CoreSentence", "ImageJ tag"),
    QT_TRANSLATE_NOOP("CoreSentence", "FEI tag"),
    QT_TRANSLATE_NOOP("CoreSentence", "Olympus SIS tag"),
    QT_TRANSLATE_NOOP("CoreSentence", "TVIPS tag"),
    QT_TRANSLATE_NOOP("CoreSentence", "Zeiss tag"),
    QT_TRANSLATE_NOOP("CoreSentence", "JEOL tag"),
    QT_TRANSLATE_NOOP("CoreSentence", "TIFF resolution"),
    QT_TRANSLATE_NOOP("CoreSentence", "MRC header"),
    QT_TRANSLATE_NOOP("CoreSentence", "FEI extended header"),
    QT_TRANSLATE_NOOP("CoreSentence", "SER header"),
    QT_TRANSLATE_NOOP("CoreSentence", "EMD dimension"),
    QT_TRANSLATE_NOOP("CoreSentence", "Velox metadata"),
    QT_TRANSLATE_NOOP("CoreSentence", "Velox exposure time"),
    QT_TRANSLATE_NOOP("CoreSentence", "Velox frame time"),
    QT_TRANSLATE_NOOP("CoreSentence", "video container"),
    QT_TRANSLATE_NOOP("CoreSentence", "TrackMate file"),
    QT_TRANSLATE_NOOP("CoreSentence", "column of times"),
    QT_TRANSLATE_NOOP("CoreSentence", "first column"),
    QT_TRANSLATE_NOOP("CoreSentence", "lengths in nm, without a pixel size: %1 nm counts as %2 px"),
    QT_TRANSLATE_NOOP("CoreSentence", "%1, mean of both sides"),
    QT_TRANSLATE_NOOP("CoreSentence", "%1, mean"),
    QT_TRANSLATE_NOOP("CoreSentence", "picture"),
    QT_TRANSLATE_NOOP("CoreSentence", "image sequence"),
    QT_TRANSLATE_NOOP("CoreSentence", "NumPy array"),
    QT_TRANSLATE_NOOP("CoreSentence", "raw"),
    // readers
    QT_TRANSLATE_NOOP("CoreSentence", "TIFF stack"),
    QT_TRANSLATE_NOOP("CoreSentence", "MRC stack"),
    QT_TRANSLATE_NOOP("CoreSentence", "DigitalMicrograph DM3 and DM4"),
    QT_TRANSLATE_NOOP("CoreSentence", "SER and EMI series"),
    QT_TRANSLATE_NOOP("CoreSentence", "EMD, DM5 and HDF5"),
    QT_TRANSLATE_NOOP("CoreSentence", "MP4, MOV, AVI, MKV, WebM and GIF videos"),
    QT_TRANSLATE_NOOP("CoreSentence", "PNG, JPEG and other pictures, folders of numbered pictures"),
    // places in a file
    QT_TRANSLATE_NOOP("CoreSentence", "frame %1"),
    QT_TRANSLATE_NOOP("CoreSentence", "line %1"),
    QT_TRANSLATE_NOOP("CoreSentence", "column %1"),
    QT_TRANSLATE_NOOP("CoreSentence", "particle %1"),
};

} // namespace

std::span<const char* const> movieSentences()
{
    return sentences;
}

} // namespace ostwald
