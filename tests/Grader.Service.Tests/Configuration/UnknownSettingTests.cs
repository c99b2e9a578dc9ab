using Grader.Service.Tests.Running;
using Microsoft.Extensions.Options;

namespace Grader.Service.Tests.Configuration;

public sealed class UnknownSettingTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("--Atempts:Slots=3", "Atempts:Slots: there is no section 'Atempts'; the sections are AllowedHosts, Attempts, Bus,")]
    [InlineData(
        "--Attempts:Slotz=3",
        "Attempts:Slotz: there is no such setting; Attempts has Lease, Max, MaxLost, RenewEvery, RetryDelay, Slots,")]
    public async Task A_misspelt_setting_is_refused_with_the_names_that_there_are(string setting, string message)
    {
        var error = await Assert.ThrowsAsync<OptionsValidationException>(
            () => RunningService.StartAsync(folder.Path, ScriptedPipeline.Passing, setting));

        Assert.StartsWith(message, Assert.Single(error.Failures), StringComparison.Ordinal);
    }
}
