using System.CommandLine.Parsing;

namespace Grader.Cli.Usage;

/// <summary>The command line asks for something that cannot be.</summary>
internal static class UsageError
{
    /// <summary>Says what is wrong, a line each, on stderr.</summary>
    /// <returns>The exit code.</returns>
    public static int Report(IEnumerable<string> problems)
    {
        foreach (var problem in problems) Console.Error.WriteLine($"grader: {Untrusted.Line(problem)}");
        return ExitCode.UsageError;
    }

    public static int Report(string problem) => Report([problem]);
}

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
        if (commands.Length > 0) return [$"Say what to do: {string.Join(", ", commands)}. See 'grader --help'."];
        return parsed.Errors.Select(error => $"{Plain(error.Message)} See 'grader {NameOf(parsed.CommandResult)} --help'.").Distinct();
    }

    // With the commands that it is one of, but without the program.
    private static string NameOf(CommandResult command) =>
        command.Parent is CommandResult { Parent: not null } parent ? $"{NameOf(parent)} {command.Command.Name}" : command.Command.Name;

    // One line, and a number is a number whatever .NET calls its type.
    private static string Plain(string message) => string.Join(' ', message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        .Replace("as expected type 'System.Nullable`1[System.Int32]'", Number, StringComparison.Ordinal)
        .Replace("as expected type 'System.Int32'", Number, StringComparison.Ordinal);
}

/// <summary>The smallest number that an option or argument takes.</summary>
internal static class MinimumValue
{
    // Read from the token: what is no number at all is reported by the parser, after this.
    public static void Check(int least, SymbolResult result)
    {
        if (result.Tokens is not [var token] || !int.TryParse(token.Value, out var number) || number >= least) return;
        var name = result is OptionResult option ? option.Option.Name : ((ArgumentResult)result).Argument.Name;
        result.AddError($"{name} must be at least {least}.");
    }
}
