using System.Text.RegularExpressions;
using Npgsql;

namespace Grader.Storage.Postgres;

/// <summary>Where a PostgreSQL database is, as a URL (<c>postgres://user:password@host:5432/name</c>) or as a connection string.</summary>
public static partial class PostgresAddress
{
    private const int DefaultPoolSize = 32;
    private const int DefaultConnectSeconds = 5;
    private const int DefaultKeepAliveSeconds = 30;

    /// <summary>Whether a text is meant as one, and not as the path of a file.</summary>
    public static bool Names(string text) => Scheme().IsMatch(text) || Settings().IsMatch(text);

    /// <summary>Reads an address.</summary>
    /// <returns>The connection string for Npgsql, with defaults for what the text leaves open.</returns>
    /// <exception cref="FormatException">It is none; the message says why, without its password.</exception>
    public static string Parse(string text)
    {
        try
        {
            var builder = Scheme().IsMatch(text) ? FromUrl(text) : new NpgsqlConnectionStringBuilder(text);
            if (string.IsNullOrEmpty(builder.Host)) throw new FormatException("it names no host");
            Default(builder, "Maximum Pool Size", DefaultPoolSize);
            Default(builder, "Timeout", DefaultConnectSeconds);
            Default(builder, "Keepalive", DefaultKeepAliveSeconds);
            Default(builder, "Application Name", "grader");
            return builder.ConnectionString;
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException or KeyNotFoundException)
        {
            throw new FormatException(
                $"This is no address of a PostgreSQL database: {exception.Message.Split('\n')[0].TrimEnd('.')}. "
                + "Write postgres://user:password@host:5432/name or Host=…;Username=…;Password=…;Database=….", exception);
        }
    }

    /// <summary>Server and database for people, without user and password.</summary>
    public static string Describe(string connectionString)
    {
        var builder = new NpgsqlConnectionStringBuilder(connectionString);
        return $"PostgreSQL at {builder.Host}:{builder.Port}, database {builder.Database ?? builder.Username ?? "of the user"}";
    }

    private static NpgsqlConnectionStringBuilder FromUrl(string text)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var url)) throw new FormatException("the URL is malformed");
        var builder = new NpgsqlConnectionStringBuilder { Host = url.IdnHost };
        if (url.Port > 0) builder.Port = url.Port;
        var user = url.UserInfo.Split(':', 2);
        if (user[0].Length > 0) builder.Username = Uri.UnescapeDataString(user[0]);
        if (user.Length > 1) builder.Password = Uri.UnescapeDataString(user[1]);
        if (url.AbsolutePath.Length > 1) builder.Database = Uri.UnescapeDataString(url.AbsolutePath[1..]);
        foreach (var setting in url.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var pair = setting.Split('=', 2);
            if (pair.Length < 2) throw new FormatException($"'{setting}' is no name=value");
            builder[NameOf(Uri.UnescapeDataString(pair[0]))] = Uri.UnescapeDataString(pair[1]);
        }

        return builder;
    }

    // The names of libpq (https://www.postgresql.org/docs/current/libpq-connect.html) that Npgsql spells otherwise.
    private static string NameOf(string name) => name switch
    {
        "sslmode" => "SSL Mode",
        "sslrootcert" => "Root Certificate",
        "application_name" => "Application Name",
        "connect_timeout" => "Timeout",
        "user" => "Username",
        "dbname" => "Database",
        _ => name,
    };

    private static void Default(NpgsqlConnectionStringBuilder builder, string name, object value)
    {
        if (!builder.ContainsKey(name)) builder[name] = value;
    }

    [GeneratedRegex("^postgres(ql)?://", RegexOptions.IgnoreCase)]
    private static partial Regex Scheme();

    [GeneratedRegex(@"(^|;)\s*(Host|Server)\s*=", RegexOptions.IgnoreCase)]
    private static partial Regex Settings();
}
