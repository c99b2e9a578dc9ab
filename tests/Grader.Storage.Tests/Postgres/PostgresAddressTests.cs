using Grader.Storage.Postgres;
using Npgsql;

namespace Grader.Storage.Tests.Postgres;

public sealed class PostgresAddressTests
{
    [Theory]
    [InlineData("postgres://user:p%40ss@db.example:5433/grader", "db.example", 5433, "user", "p@ss", "grader")]
    [InlineData("postgresql://db.example/grader", "db.example", 5432, null, null, "grader")]
    [InlineData("postgres://user@db.example", "db.example", 5432, "user", null, null)]
    [InlineData("postgres://user@localhost/grader?host=/run/postgresql", "/run/postgresql", 5432, "user", null, "grader")]
    [InlineData("Host=db.example;Username=user;Password=pw;Database=grader", "db.example", 5432, "user", "pw", "grader")]
    [InlineData("Server=db.example; Port=6000", "db.example", 6000, null, null, null)]
    public void Reads_a_URL_and_a_connection_string(
        string text, string host, int port, string? user, string? password, string? database)
    {
        Assert.True(PostgresAddress.Names(text));

        var read = new NpgsqlConnectionStringBuilder(PostgresAddress.Parse(text));

        Assert.Equal((host, port, user, password, database), (read.Host, read.Port, read.Username, read.Password, read.Database));
    }

    [Fact]
    public void Settings_of_the_URL_win_over_defaults()
    {
        var read = new NpgsqlConnectionStringBuilder(
            PostgresAddress.Parse("postgres://db/grader?sslmode=require&application_name=api-1&connect_timeout=9&Maximum%20Pool%20Size=7"));

        Assert.Equal((SslMode.Require, "api-1", 9, 7), (read.SslMode, read.ApplicationName, read.Timeout, read.MaxPoolSize));
    }

    [Theory]
    [InlineData("data/grader.db")]
    [InlineData("/var/lib/host=1/grader.db")]
    [InlineData("hosts.db")]
    public void A_path_is_none(string path) => Assert.False(PostgresAddress.Names(path));

    [Theory]
    [InlineData("Host=db;Pasword=secret", "pasword")]
    [InlineData("Database=grader", "names no host")]
    [InlineData("postgres://user:secret@/grader", "URL is malformed")]
    [InlineData("postgres://db:notaport/grader", "URL is malformed")]
    [InlineData("postgres://db/grader?sslmode=perhaps", "SSL Mode")]
    [InlineData("postgres://db/grader?verify", "'verify' is no name=value")]
    [InlineData("Host=db;Port=many", "Port")]
    public void What_is_wrong_is_said_and_the_password_is_not(string text, string what)
    {
        var exception = Assert.Throws<FormatException>(() => PostgresAddress.Parse(text));

        Assert.Contains(what, exception.Message, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("postgres://user:password@host:5432/name", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_description_has_no_secret() => Assert.Equal(
        "PostgreSQL at db.example:5432, database grader",
        PostgresAddress.Describe(PostgresAddress.Parse("postgres://user:secret@db.example/grader")));
}
