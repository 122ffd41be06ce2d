//! JSON Schemas of request, report and saved file, with every id and its meaning.
