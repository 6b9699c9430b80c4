#include "movie/movie.h"
