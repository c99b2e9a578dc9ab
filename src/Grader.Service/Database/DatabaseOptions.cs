using Grader.Storage.Postgres;
using Grader.Storage.Sqlite;

namespace Grader.Service.Database;

/// <summary>The database: a file for this process alone, or a PostgreSQL server that processes share.</summary>
public sealed class DatabaseOptions : SqliteOptions, IValidatableObject
{
    /// <summary>
    /// The PostgreSQL database, as <c>postgres://user:password@host:5432/name</c> or as a connection string of Npgsql
    /// (<c>Host=…;Username=…</c>); null for the file at <see cref="SqliteOptions.Path"/>.
    /// </summary>
    public string? ConnectionString { get; set; }

    /// <summary>Whether processes share it.</summary>
    public bool IsShared => !string.IsNullOrWhiteSpace(ConnectionString);

    public static DatabaseOptions Of(IConfiguration configuration) =>
        configuration.GetSection(Section).Get<DatabaseOptions>() ?? new();

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (IsShared && Problem(ConnectionString!) is { } problem) yield return new($"{Section}:{nameof(ConnectionString)}: {problem}");
        if (PostgresAddress.Names(Path))
        {
            yield return new(
                $"{Section}:{nameof(Path)} is the path of a file; the address of a PostgreSQL database goes to {Section}:"
                + $"{nameof(ConnectionString)}.");
        }
    }

    private static string? Problem(string address)
    {
        try
        {
            PostgresAddress.Parse(address);
            return null;
        }
        catch (FormatException exception)
        {
            return exception.Message;
        }
    }
}
