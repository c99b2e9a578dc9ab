using System.Globalization;
using System.Reflection;

public class ValueTests
{
    /// <summary>Machines without culture data have no Thai culture, so another culture gets its calendar.</summary>
    private static readonly FieldInfo CalendarOf =
        typeof(DateTimeFormatInfo).GetField("calendar", BindingFlags.Instance | BindingFlags.NonPublic)
        ?? throw new InvalidOperationException("DateTimeFormatInfo stores its calendar in another field.");

    /// <summary>Sandboxes are in UTC and have no data of other zones, so the local zone is replaced where TimeZoneInfo stores it.</summary>
    private static readonly FieldInfo ZonesOf =
        typeof(TimeZoneInfo).GetField("s_cachedData", BindingFlags.Static | BindingFlags.NonPublic)
        ?? throw new InvalidOperationException("TimeZoneInfo stores its data in another field.");

    private static readonly FieldInfo LocalZoneOf =
        ZonesOf.FieldType.GetField("_localTimeZone", BindingFlags.Instance | BindingFlags.NonPublic)
        ?? throw new InvalidOperationException("TimeZoneInfo stores the local zone in another field.");

    private static readonly string[] Levels = ["ERROR", "ERROR", "INFO", "WARN", "DEBUG"];
    private static readonly string[] Messages =
        ["disk full: /var", "x", "retry 3 of 5", "two  spaces", "ERROR in ERROR", "2025-01-31T10:00:00Z again", "déjà vu"];

    private static readonly string[] Malformed =
    [
        "", " ", "   at Disk.Write()", "ERROR", "ERROR text", "no entry at all", "yesterday ERROR text", "12 ERROR text",
        "2025-01-31T10:00:00Z", "2025-01-31T10:00:00Z ERROR", "2025-13-31T10:00:00Z ERROR month 13",
        "2025-02-30T10:00:00Z ERROR no such day", "2025-01-31T25:00:00Z ERROR hour 25", "2025-01-31T10:61:00Z ERROR minute 61",
        "ERROR 2025-01-31T10:00:00Z text", "????-??-??T??:??:??Z ERROR text",
        "2025-01-31 ERROR a day", "10:00:00Z ERROR no day", "2025-01-31T10:00:00 ERROR cut off before the Z",
        "2025-01-31T10:00:00+02:00 ERROR not UTC", "2025-01-31T10:00:00.5Z ERROR half a second",
        " 2025-01-31T10:00:00Z ERROR indented", "2025-01-31T10:00:00Z  ERROR two spaces", "2025-01-31T10:00:00Z\tERROR\ttabs",
        "2025-02-29T10:00:00Z ERROR not a leap year", "2025-04-31T10:00:00Z ERROR April has 30 days",
        "2025-00-31T10:00:00Z ERROR month 0", "2025-01-00T10:00:00Z ERROR day 0", "2025-01-31T24:00:00Z ERROR hour 24",
        "2025-01-31T10:60:00Z ERROR minute 60", "2025-01-31T10:00:60Z ERROR second 60", "2025-01-31T10:00:75Z ERROR second 75",
        "2025-+1-31T10:00:00Z ERROR a sign", "2025-01-31T-1:00:00Z ERROR hour -1", "2025-01-3\u0661T10:00:00Z ERROR an Arabic 1",
        "2025/01/31T10:00:00Z ERROR slashes", "2025-1-31T10:00:00Z ERROR one digit", "2025-01-31\u00a0T10:00:00Z ERROR a space in the time",
        "\t2025-01-31T10:00:00Z ERROR a tab before it", "2025-01-31T10:00:00Z\t ERROR a tab after it",
    ];

    [Fact, Property("VAL", "Reads time, level and message of each error", Points = 2)]
    public void Reads_time_level_and_message()
    {
        ValueAssert.Yields(
            [Error(31, 7, "disk full: /var"), Error(31, 9, "giving up")],
            () => Solution.Errors(
            [
                "2025-01-31T10:00:00Z INFO started", "2025-01-31T10:00:07Z ERROR disk full: /var",
                "   at Disk.Write()", "2025-01-31T10:00:09Z ERROR giving up",
            ]));
        ValueAssert.Yields(
            [Error(1, 2, "two  spaces  "), Error(1, 2, "two  spaces  "), Error(1, 1, "ERROR of a clock")],
            () => Solution.Errors(
                Probe.Of(
                    "2025-01-01T10:00:02Z ERROR two  spaces  ", "2025-01-01T10:00:02Z ERROR two  spaces  ",
                    "2025-01-01T10:00:01Z ERROR ERROR of a clock")));
        ValueAssert.Yields(
            [Error(1, 3, "  indented"), Error(1, 3, "\ttab\tand tab"), Error(1, 4, ""), Error(1, 5, " "), Error(1, 6, "ends in a CR\r")],
            () => Solution.Errors(
                Probe.Of(
                    "2025-01-01T10:00:03Z ERROR   indented", "2025-01-01T10:00:03Z ERROR \ttab\tand tab", "2025-01-01T10:00:04Z ERROR ",
                    "2025-01-01T10:00:05Z ERROR  ", "2025-01-01T10:00:06Z ERROR ends in a CR\r")));
        ReadsTheSameInEveryCulture();
        ReadsTheSameInEveryZone();
        ValueAssert.AsksNoCulture(() => Solution.Errors(
            ["2025-01-06T10:00:06Z ERROR here", "2025-01-06T10:00:07Z INFO there", "no entry", ""]).Count());
        ValueAssert.Yields([], () => Solution.Errors(Probe.Of<string>()));
        ValueAssert.MatchesReference(
            seed: 60_606,
            runs: 60,
            random => Enumerable.Range(0, random.Next(0, 8)).Select(_ => Write(RandomEntry(random))).ToArray(),
            given => Solution.Errors(Probe.Of(given)),
            given => given.Select(Read).Where(entry => entry.Level == "ERROR"));
    }

    [Fact, Property("VAL", "Leaves out other levels, whatever their message says", Points = 1)]
    public void Leaves_out_other_levels()
    {
        foreach (var line in (string[])
                 [
                     "2025-01-05T10:00:01Z INFO there was no ERROR today", "2025-01-05T10:00:02Z WARN ERROR rate rises",
                     "2025-01-05T10:00:03Z ERRORS text", "2025-01-05T10:00:04Z Error text", "2025-01-05T10:00:06Z NOERROR text",
                     "2025-01-05T10:00:07Z DEBUG 2025-01-05T10:00:05Z ERROR quoted",
                 ])
        {
            ValueAssert.Yields(
                [Error(5, 5, "this one")],
                () => Solution.Errors(Probe.Of(line, "2025-01-05T10:00:05Z ERROR this one")),
                $"() => Errors([{Quoted(line)}, \"2025-01-05T10:00:05Z ERROR this one\"])");
        }
    }

    [Fact, Property("VAL", "Skips malformed lines and goes on", Points = 1)]
    public void Skips_malformed_lines_and_goes_on()
    {
        foreach (var line in Malformed)
        {
            ValueAssert.Yields(
                [Error(2, 1, "before"), Error(2, 2, "after")],
                () => Solution.Errors(Probe.Of("2025-01-02T10:00:01Z ERROR before", line, "2025-01-02T10:00:02Z ERROR after")),
                $"() => Errors([\"2025-01-02T10:00:01Z ERROR before\", {Quoted(line)}, \"2025-01-02T10:00:02Z ERROR after\"])");
        }

        ValueAssert.Yields([], () => Solution.Errors(Probe.Of(Malformed)));

        // So many in a row that a call of its own for each is too deep.
        var count = Probe.Random.Next(60_000, 70_000);
        ValueAssert.Yields(
            [Error(2, 2, "after")],
            () => Solution.Errors(
                Probe.Made(count, i => $"2025-01-02T10:00:02Z {(i < count - 1 ? "INFO before" : "ERROR after")}").Untraced()));
    }

    [Fact, Canary]
    public void Reads_longer_logs()
    {
        var random = new Random(2_025);
        for (var run = 0; run < 4; run++)
        {
            LogEntry[] entries =
            [
                .. Enumerable.Range(0, 20).Select(_ => RandomEntry(random)),
                new(new DateTimeOffset(2025, 1, 1, 10, 0, run, TimeSpan.Zero), "ERROR", "last"),
            ];
            var expected = entries.Where(entry => entry.Level == "ERROR").ToArray();
            expected[^1] = expected[^1] with { Message = "lasts" };
            ValueAssert.Yields(expected, () => Solution.Errors(Probe.Of(Array.ConvertAll(entries, Write))));
        }
    }

    private static void ReadsTheSameInEveryCulture()
    {
        var before = CultureInfo.CurrentCulture;
        var thai = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        CalendarOf.SetValue(thai.DateTimeFormat, new ThaiBuddhistCalendar());
        LogEntry[] entries;
        try
        {
            CultureInfo.CurrentCulture = thai;
            entries = [.. Solution.Errors(Probe.Of("2025-01-06T10:00:06Z ERROR here"))];
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        Assert.True(
            entries is [var entry] && entry.Time == Error(6, 6, "here").Time,
            "VAL  Depends on the machine. Your code parses the time with the current culture: if that is Thai, the year 2025 is"
            + " a different one. Pass CultureInfo.InvariantCulture: the log has the same format everywhere.");
    }

    private static void ReadsTheSameInEveryZone()
    {
        var zones = ZonesOf.GetValue(null);
        var before = TimeZoneInfo.Local;
        LogEntry[] entries;
        try
        {
            LocalZoneOf.SetValue(zones, TimeZoneInfo.CreateCustomTimeZone("test", new TimeSpan(5, 30, 0), "test", "test"));
            entries = [.. Solution.Errors(Probe.Of("2025-01-06T10:00:06Z ERROR here"))];
        }
        finally
        {
            LocalZoneOf.SetValue(zones, before);
        }

        Assert.True(
            entries is [var entry] && entry.Time.EqualsExact(Error(6, 6, "here").Time),
            "VAL  Depends on the machine. Your code brings in the local time zone: on a machine that is not in UTC, it gives another time"
            + " or another offset. Pass DateTimeStyles.AssumeUniversal: the times of the log are UTC everywhere.");
    }

    private static LogEntry Error(int day, int second, string message) =>
        new(new DateTimeOffset(2025, 1, day, 10, 0, second, TimeSpan.Zero), "ERROR", message);

    private static LogEntry RandomEntry(Random random) => new(
        new DateTimeOffset(2000, 1, 1, 0, 0, 0, TimeSpan.Zero).AddSeconds(random.Next()),
        Levels[random.Next(Levels.Length)],
        Messages[random.Next(Messages.Length)]);

    /// <summary>As C# writes it.</summary>
    private static string Quoted(string line) => $"\"{line.Replace("\t", @"\t").Replace("\u00a0", @"\u00a0")}\"";

    private static LogEntry Read(string line)
    {
        var parts = line.Split(' ', 3);
        return new(DateTimeOffset.ParseExact(parts[0], "yyyy-MM-dd'T'HH:mm:ssK", CultureInfo.InvariantCulture), parts[1], parts[2]);
    }

    private static string Write(LogEntry entry) =>
        FormattableString.Invariant($"{entry.Time:yyyy-MM-dd'T'HH:mm:ss'Z'} {entry.Level} {entry.Message}");
}
