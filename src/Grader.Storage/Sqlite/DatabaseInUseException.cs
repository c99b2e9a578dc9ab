namespace Grader.Storage.Sqlite;

/// <summary>Another process uses this database file. An embedded database serves one process.</summary>
public sealed class DatabaseInUseException(string path) : IOException(
    $"The database {path} is in use by another process; an embedded database serves one process. " +
    "Stop the other process, or use another file (Database:Path).");
