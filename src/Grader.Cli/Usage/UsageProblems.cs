using System.CommandLine;

namespace Grader.Cli.Usage;

/// <summary>What is wrong with a command line, in our words where the parser's do not help.</summary>
internal static class UsageProblems
{
    private const string Number = "as a whole number";

    public static IEnumerable<string> Of(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        var commands = command.Subcommands.Select(sub => sub.Name).ToArray();
        if (commands.Length > 0 && parsed.UnmatchedTokens is [var unknown, ..])
            return [$"There is no command '{unknown}'.{Suggestions.Suggestion(unknown, commands)} See 'grader --help'."];
        if (commands.Length > 0)
            return [$"Say what to do: {string.Join(", ", commands)}. See 'grader --help'."];
        return parsed.Errors.Select(error => $"{Plain(error.Message)} See 'grader {command.Name} --help'.").Distinct();
    }

    // One line, and a number is a number whatever .NET calls its type.
    private static string Plain(string message) => string.Join(' ', message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        .Replace("as expected type 'System.Nullable`1[System.Int32]'", Number, StringComparison.Ordinal)
        .Replace("as expected type 'System.Int32'", Number, StringComparison.Ordinal);
}
