using System.ComponentModel.DataAnnotations;

namespace Grader.Storage.Sqlite;

/// <summary>The embedded database.</summary>
public class SqliteOptions
{
    public const string Section = "Database";

    /// <summary>The file. Its folder is created if missing, for this user alone.</summary>
    [Required(AllowEmptyStrings = false)]
    public string Path { get; set; } = System.IO.Path.Combine("data", "grader.db");

    /// <summary>How long a statement waits for the lock of another connection.</summary>
    [Range(typeof(TimeSpan), "00:00:00.100", "00:01:00")]
    public TimeSpan BusyTimeout { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>How long the start waits for a previous process to exit.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:01:00")]
    public TimeSpan LockWait { get; set; } = TimeSpan.FromSeconds(3);
}
