using System.Globalization;
using System.Text;
using System.Xml;
using Grader.Contracts.Results;

namespace Grader.Contracts.Formats;

/// <summary>
/// JUnit's XML, within what both the schema of Ant's reports and Jenkins's allow. <c>failure</c> is the student's, <c>error</c> the
/// service's or the author's, <c>skipped</c> a test that was not run.
/// </summary>
internal static class JUnitReport
{
    private const double MillisecondsPerSecond = 1000;

    private static readonly XmlWriterSettings Settings = new() { Indent = true, NewLineChars = "\n" };

    public static string Write(GradingResult result)
    {
        using var text = new Utf8Writer();
        using (var xml = XmlWriter.Create(text, Settings)) Write(xml, result);
        return text + "\n";
    }

    private static void Write(XmlWriter xml, GradingResult result)
    {
        var checks = Check.Of(result);
        var isFault = Outcome.IsNotTheStudents(result.Verdict);
        xml.WriteStartElement("testsuites");
        xml.WriteStartElement("testsuite");
        Attribute(xml, "name", result.Challenge);
        Attribute(xml, "package", "grader");
        Attribute(xml, "id", "0");
        Attribute(xml, "timestamp", result.GradedAt.UtcDateTime.ToString("s", CultureInfo.InvariantCulture));
        Attribute(xml, "hostname", result.Worker);
        Attribute(xml, "tests", Number(isFault ? 1 : checks.Count));
        Attribute(xml, "failures", Number(checks.Count(IsFailure)));
        Attribute(xml, "errors", Number(isFault ? 1 : 0));
        Attribute(xml, "skipped", Number(checks.Count(check => check.Status is TestStatus.NotRun)));
        Attribute(xml, "time", Seconds(result.Measurements.RunMs));
        WriteProperties(xml, result);
        if (isFault) WriteFault(xml, result);
        foreach (var check in checks) Write(xml, check, result);
        xml.WriteElementString("system-out", Untrusted.Lines(Outcome.Headline(result)));
        xml.WriteElementString("system-err", Untrusted.Lines(string.Join('\n', result.Diagnostics.Select(Outcome.LineOf))));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteProperties(XmlWriter xml, GradingResult result)
    {
        xml.WriteStartElement("properties");
        Property("submissionId", result.SubmissionId);
        Property("challengeVersion", result.ChallengeVersion);
        Property("verdict", ResultJson.NameOf(result.Verdict));
        if (result.Score is { } score) Property("score", Number(score));
        Property("maxScore", Number(result.MaxScore));
        Property("attempt", Number(result.Attempt));
        xml.WriteEndElement();

        void Property(string name, string value)
        {
            xml.WriteStartElement("property");
            Attribute(xml, "name", name);
            Attribute(xml, "value", value);
            xml.WriteEndElement();
        }
    }

    private static void WriteFault(XmlWriter xml, GradingResult result)
    {
        var verdict = ResultJson.NameOf(result.Verdict);
        StartCase(xml, verdict, result, verdict, milliseconds: 0);
        WriteProblem(xml, "error", verdict, Outcome.Explanation(result));
        xml.WriteEndElement();
    }

    private static void Write(XmlWriter xml, Check check, GradingResult result)
    {
        // Titles repeat; the id makes the name unique, and stable from run to run.
        var name = check.Test is null ? check.Title : $"{check.Id} {check.Title}";
        StartCase(xml, name, result, check.Kind, check.Test?.DurationMs ?? 0);
        if (IsFailure(check)) WriteProblem(xml, "failure", ResultJson.NameOf(check.Status), check.Message ?? check.Title);
        else if (check.Status is TestStatus.NotRun) xml.WriteElementString("skipped", "");
        xml.WriteEndElement();
    }

    private static bool IsFailure(Check check) => check.Status is not (TestStatus.Passed or TestStatus.NotRun);

    private static void StartCase(XmlWriter xml, string name, GradingResult result, string kind, int milliseconds)
    {
        xml.WriteStartElement("testcase");
        Attribute(xml, "name", name);
        Attribute(xml, "classname", $"{result.Challenge}.{kind}");
        Attribute(xml, "time", Seconds(milliseconds));
    }

    private static void WriteProblem(XmlWriter xml, string element, string type, string message)
    {
        xml.WriteStartElement(element);
        Attribute(xml, "type", type);
        Attribute(xml, "message", message.Split('\n')[0]);
        xml.WriteString(Untrusted.Lines(message));
        xml.WriteEndElement();
    }

    private static void Attribute(XmlWriter xml, string name, string value) => xml.WriteAttributeString(name, Untrusted.Line(value));

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Seconds(int milliseconds) =>
        (milliseconds / MillisecondsPerSecond).ToString("0.000", CultureInfo.InvariantCulture);

    /// <summary>The declaration of the document names the encoding of its writer.</summary>
    private sealed class Utf8Writer() : StringWriter(CultureInfo.InvariantCulture)
    {
        public override Encoding Encoding { get; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
    }
}
