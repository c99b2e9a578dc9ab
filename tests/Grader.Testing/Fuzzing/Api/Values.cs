namespace Grader.Testing.Fuzzing.Api;

/// <summary>What stands in requests: values that the API takes, and values that often break those who read them.</summary>
internal static class Values
{
    private const int Large = 70_000;

    /// <summary>As JSON writes them.</summary>
    public static readonly string[] HostileJson =
    [
        "null", "true", "false", "0", "-1", "-0", "1.5", "1e400", "1E-400", "2147483648", "9223372036854775808",
        "123456789012345678901234567890", "\"\"", "\" \"", "\"\\u0000\"", "\"a\\u0000b\"", "\"\\ud800\"", "\"\\udc00\\ud800\"",
        "\"Zoë \U0001F600\"", "\"\\u202e\\ufeff\\uffff\"", "\"\\r\\nX-A: b\"", "\"../../etc/passwd\"", "\"'; DROP TABLE submissions;--\"",
        "\"{0} %s%n ${jndi:ldap://x/}\"", "\"https://127.0.0.1/\"", "\"https://[::ffff:10.0.0.1]:0/\"", "\"9999-12-31T23:59:59Z\"",
        "\"0001-01-01T00:00:00+14:00\"", "[]", "[null]", "[[[[]]]]", "{}", "{\"\":{}}", "{\"\\ud800\":1}", "[1,\"a\",{}]",
        $"\"{new string('x', 300)}\"", $"\"{new string('y', Large)}\"", string.Concat(Enumerable.Repeat("[", 70)) + new string(']', 70),
    ];

    /// <summary>As they stand in an address.</summary>
    public static readonly string[] HostileInAddress =
    [
        "", "%00", "a%00b", "%ff", "%ED%A0%80", "%", "%zz", "%2e%2e%2f", "..", "%2f", "+", "%20", "%0d%0aX-A:%20b", "0", "-1", "1e9",
        "99999999999999999999", "null", "%F0%9F%98%80", "Zo%C3%AB", "%27%3B--", "a&b", "a=b", "*", "~", "sub_", "whe_1", "dlv_", "latest",
        "2026-13-45", "9999-12-31T23:59:59Z", "0001-01-01T00:00:00%2B14:00", "take-every", new string('x', 300), new string('9', 4000),
    ];

    public static readonly string[] ContentTypes =
    [
        "text/plain", "text/json", "application/problem+json", "application/json; charset=iso-8859-1",
        "application/json; charset=\"UTF-8\"", "APPLICATION/JSON", "application/x-www-form-urlencoded",
        "multipart/form-data; boundary=x", "json", "application/", ";", "\u00FF",
    ];

    public static readonly string[] Methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PROPFIND", "get", "X"];

    public static readonly (string Name, string Value)[] HostileHeaders =
    [
        ("Authorization", ""), ("Authorization", "Bearer"), ("Authorization", "Bearer grd_"), ("Authorization", "Basic dTpw"),
        ("Authorization", "Bearer grd_000000000000000000000000000000000000"), ("Authorization", "Bearer \u00FF"),
        ("Prefer", "wait=0"), ("Prefer", "wait=-1"), ("Prefer", "wait=99999999999"), ("Prefer", "wait=1, wait=x;;,="),
        ("Accept", "application/sarif+json"), ("Accept", "*/*;q=0, application/json;q=x"), ("Accept", ";;;,,/"), ("Accept", "\u00FF"),
        ("Idempotency-Key", ""), ("Idempotency-Key", "a key"), ("Idempotency-Key", "1"), ("Idempotency-Key", new string('k', 256)),
        ("Idempotency-Key", "\u00E9"), ("If-None-Match", "*"), ("If-None-Match", "W/\"graded-1\", \"x\""), ("If-None-Match", "\"\"\"\""),
        ("Content-Encoding", "gzip"), ("Accept-Encoding", "br;q=0, *"), ("Range", "bytes=5-1"), ("Range", "bytes=0-0,-1"),
        ("If-Modified-Since", "yesterday"), ("traceparent", "00-0-0-0"), ("traceparent", "ff-" + new string('0', 52)),
        ("X-Forwarded-For", "'"), ("Host", "a b"), ("Host", "x.example:99999"), ("Origin", "null"), ("Expect", "100-continue"),
        ("X-Long", new string('h', 9000)), ("Cookie", "a=b; c"), ("Upgrade", "h2c"), ("Last-Event-ID", "\u0001"),
    ];

    private const string Secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    /// <summary>The texts that fields and parameters of a name take.</summary>
    public static string[] Of(string name) => name switch
    {
        "challenge" or "slug" => ["take-every"],
        "content" => ["public static class Solution { }"],
        "cursor" or "after" or "submission" => ["latest"],
        "events" or "type" => ["submission.graded", "submission.cancelled", "submission.regraded"],
        "format" => ["junit", "tap", "sarif", "exercism"],
        "limit" => ["1", "10"],
        "networks" => ["127.0.0.0/8"],
        "scopes" => ["submit", "read", "manage"],
        "secret" => [Secret],
        "since" => ["2026-01-01T00:00:00Z"],
        "status" => ["queued", "graded", "delivered", "pending"],
        "student" => ["s1", "s2", "s3"],
        "tenant" => ["a", "b"],
        "url" => ["https://hooks.invalid/grader"],
        "verdict" => ["passed", "failed"],
        "version" => ["1"],
        _ => ["Solution.cs"],
    };
}
