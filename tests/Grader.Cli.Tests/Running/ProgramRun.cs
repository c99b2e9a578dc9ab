using System.Diagnostics;

namespace Grader.Cli.Tests.Running;

/// <summary>What a program wrote and how it ended.</summary>
internal sealed record ProgramRun(int ExitCode, string Output, string Errors)
{
    public IReadOnlyList<string> ErrorLines => Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public static async Task<ProgramRun> OfAsync(
        string program, IEnumerable<string> arguments, string? workingDirectory = null, string input = "",
        IReadOnlyDictionary<string, string?>? environment = null)
    {
        var info = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = workingDirectory ?? "",
        };
        foreach (var (name, value) in environment ?? new Dictionary<string, string?>()) info.Environment[name] = value;
        // The test runner's own build must not steer a build that the program under test starts.
        foreach (var name in info.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToArray())
            info.Environment.Remove(name);

#pragma warning disable RS0030 // The built program is what is tested here.
        using var process = Process.Start(info)!;
#pragma warning restore RS0030
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        return new ProgramRun(process.ExitCode, await output, await errors);
    }
}
