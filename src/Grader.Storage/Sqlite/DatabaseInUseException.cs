namespace Grader.Storage.Sqlite;

/// <summary>Another process works with this database file; an embedded database has one.</summary>
public sealed class DatabaseInUseException(string path) : IOException(
    $"The database {path} is in use by another process: an embedded database belongs to one. " +
    "Stop the other one, or give this one a file of its own (Database:Path).");
