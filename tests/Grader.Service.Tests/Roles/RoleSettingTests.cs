using Microsoft.Extensions.Options;

namespace Grader.Service.Tests.Roles;

public sealed class RoleSettingTests
{
    private const string Postgres = "--Database:ConnectionString=Host=localhost;Database=grader";

    [Theory]
    [InlineData(
        "--role api needs a database that processes share (--database postgres://user:password@host/name), and a broker (--bus rabbitmq); "
        + "without them use --role all.", "--Service:Role=api")]
    [InlineData("--role api needs a broker (--bus rabbitmq); without them use --role all.", "--Service:Role=api", Postgres)]
    [InlineData(
        "--role worker needs the address of the API for the links in results (Http:PublicUrl=https://grader.example); without them use "
        + "--role all.", "--Service:Role=worker", Postgres, "--Bus:Transport=rabbitmq")]
    [InlineData(
        "--role webhooks needs a database that processes share (--database postgres://user:password@host/name); without them use "
        + "--role all.", "--Service:Role=webhooks", "--Bus:Transport=rabbitmq")]
    public void A_role_that_cannot_work_alone_is_refused_in_one_line(string expected, params string[] settings)
    {
        var refused = Assert.Throws<OptionsValidationException>(() => GraderService.Create(settings));

        Assert.Equal([expected], refused.Failures);
    }

    [Fact]
    public async Task A_role_reads_past_the_settings_of_another()
    {
        await using var service = GraderService.Create(
            ["--Service:Role=webhooks", Postgres, "--Bus:Transport=rabbitmq", "--Attempts:Slots=3", "--Intake:MaxQueued=5"]);

        Assert.NotNull(service);
    }

    [Theory]
    [InlineData("Host=localhost;Pasword=secret", "Database:ConnectionString: This is no address of a PostgreSQL database")]
    [InlineData("postgres://user:secret@/grader", "Database:ConnectionString: This is no address of a PostgreSQL database")]
    public async Task An_address_that_is_none_is_refused_without_its_password(string address, string expected)
    {
        await using var service = GraderService.Create([$"--Database:ConnectionString={address}", "--Http:Port=0"]);

        var refused = await Assert.ThrowsAsync<OptionsValidationException>(() => service.StartAsync());

        Assert.Contains(refused.Failures, failure => failure.StartsWith(expected, StringComparison.Ordinal));
        Assert.DoesNotContain("secret", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_makes_no_file_of_its_name()
    {
        await using var service = GraderService.Create(["--Database:Path=Host=localhost;Database=grader", "--Http:Port=0"]);

        var refused = await Assert.ThrowsAsync<OptionsValidationException>(() => service.StartAsync());

        Assert.Contains(refused.Failures, failure => failure.Contains("Database:ConnectionString", StringComparison.Ordinal));
    }
}
