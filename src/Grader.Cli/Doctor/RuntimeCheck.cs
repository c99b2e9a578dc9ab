using System.Runtime.InteropServices;

namespace Grader.Cli.Doctor;

/// <summary>The .NET that this program runs on, and the SDK beside it, which only the launcher needs.</summary>
internal sealed class RuntimeCheck : ICheck
{
    public string Subject => ".NET";

    public Task<Finding> RunAsync(CancellationToken cancellationToken)
    {
        var runtime = $"{RuntimeInformation.FrameworkDescription}, {RuntimeInformation.RuntimeIdentifier}";
        return Task.FromResult(NewestSdk() is { } sdk
            ? new Finding(Condition.Ok, $"{runtime}, SDK {sdk}")
            : new Finding(Condition.Weak, $"{runtime}, no SDK",
                "Without an SDK the launcher cannot build: https://dotnet.microsoft.com/download/dotnet/10.0"));
    }

    // <root>/shared/Microsoft.NETCore.App/<version>/ and <root>/sdk/<version>/: the layout of every installation.
    private static string? NewestSdk()
    {
        var root = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));
        var sdks = new DirectoryInfo(Path.Combine(root, "sdk"));
        return sdks.Exists
            ? sdks.EnumerateDirectories().Select(folder => folder.Name).Where(name => char.IsDigit(name[0])).Max(StringComparer.Ordinal)
            : null;
    }
}
