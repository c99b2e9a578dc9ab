using Grader.Verification.Solutions;

namespace Grader.Cli.Bench;

/// <summary>What the same hidden tests cost over the same file in <c>dotnet test</c>: the way without a grader.</summary>
internal sealed class DotnetTestBench(PackFolders pack, Solution solution)
{
    private const int Runs = 3;

    /// <returns>Null where the packages cannot be had; <paramref name="why"/> is then told.</returns>
    public async Task<Cost?> RunAsync(Action<string> why, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("grader-bench-").FullName;
        try
        {
            await WriteProjectAsync(folder, cancellationToken);
            var restored = await Stopwatches.RunAsync(Stopwatches.Dotnet("restore", folder), cancellationToken);
            if (restored.ExitCode != 0)
            {
                why($"dotnet test is not measured, because its packages cannot be restored: {restored.Output.Trim()}");
                return null;
            }

            return await Stopwatches.CostAsync(Runs, async _ =>
            {
                var tested = await Stopwatches.RunAsync(Stopwatches.Dotnet("test", "--no-restore", folder), cancellationToken);
                // The canary fails, as it must; without the last line nothing ran.
                if (!tested.Output.Contains("Total:", StringComparison.Ordinal))
                    throw new InvalidOperationException($"dotnet test ran no test: {tested.Output.Trim()}");
                // As for a new submission, the next run builds.
                await File.AppendAllTextAsync(Path.Combine(folder, solution.File.Name), "\n", cancellationToken);
            });
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private async Task WriteProjectAsync(string folder, CancellationToken cancellationToken)
    {
        await File.WriteAllTextAsync(Path.Combine(folder, "Tests.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Microsoft.NET.Test.Sdk" Version="18.11.0" />
                <PackageReference Include="xunit" Version="2.9.3" />
                <PackageReference Include="xunit.runner.visualstudio" Version="2.8.2" />
                <Reference Include="{typeof(Probes.Probe).Assembly.Location}" />
                <Using Include="Xunit" />
                <Using Include="Grader.Probes" />
              </ItemGroup>
            </Project>
            """, cancellationToken);
        await File.WriteAllTextAsync(Path.Combine(folder, solution.File.Name), solution.File.Content, cancellationToken);
        var given = Path.Combine(pack.Public, solution.Slug, "Given.cs");
        foreach (var file in Directory.EnumerateFiles(Path.Combine(pack.Hidden, solution.Slug), "*.cs").Append(given).Where(File.Exists))
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
    }
}
