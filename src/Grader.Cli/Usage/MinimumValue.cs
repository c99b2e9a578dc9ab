using System.CommandLine.Parsing;

namespace Grader.Cli.Usage;

/// <summary>The smallest number that an option takes.</summary>
internal static class MinimumValue
{
    // Read from the token: what is no number at all is reported by the parser, after this.
    public static void Check(int least, OptionResult result)
    {
        if (result.Tokens is [var token] && int.TryParse(token.Value, out var number) && number < least)
            result.AddError($"{result.Option.Name} must be at least {least}.");
    }
}
