using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Grader.Cli.Reports;

/// <summary>One document, and nothing else, on stdout.</summary>
internal static class StdoutDocument
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) },
    };

    public static void Write(object document)
    {
        using var stdout = Console.OpenStandardOutput();
        JsonSerializer.Serialize(stdout, document, Options);
        stdout.WriteByte((byte)'\n');
    }

    // In UTF-8 whatever the locale says, as JSON must be (RFC 8259, 8.1).
    public static void Write(GradingResult result, ResultFormat format)
    {
        using var stdout = Console.OpenStandardOutput();
        stdout.Write(Encoding.UTF8.GetBytes(format.Write(result)));
    }
}
