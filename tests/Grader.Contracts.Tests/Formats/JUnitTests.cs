using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;

namespace Grader.Contracts.Tests.Formats;

public sealed class JUnitTests
{
    private static readonly XmlSchemaSet Contract = ReadContract();

    public static TheoryData<string> AllDocuments => Documents.All;

    [Theory, MemberData(nameof(AllDocuments))]
    public void Every_result_is_valid_and_its_counts_are_right(string document)
    {
        var suite = Read(document);

        Assert.Equal(suite.Elements("testcase").Count(), (int)suite.Attribute("tests")!);
        Assert.Equal(suite.Descendants("failure").Count(), (int)suite.Attribute("failures")!);
        Assert.Equal(suite.Descendants("error").Count(), (int)suite.Attribute("errors")!);
        Assert.Equal(suite.Descendants("skipped").Count(), (int)suite.Attribute("skipped")!);
        var names = suite.Elements("testcase").Select(test => (string)test.Attribute("name")!).ToList();
        Assert.Equal(names.Distinct(), names);
    }

    [Theory, MemberData(nameof(AllDocuments))]
    public void Only_passed_has_neither_failure_nor_error_and_an_error_is_never_the_students(string document)
    {
        var result = Documents.Read(document);

        var suite = Read(document);

        Assert.Equal(result.Verdict is Verdict.Passed, !suite.Descendants("failure").Concat(suite.Descendants("error")).Any());
        Assert.Equal(result.IsNotTheStudents(), suite.Descendants("error").Any());
        if (result.IsNotTheStudents()) Assert.Empty(suite.Descendants("failure"));
    }

    [Fact]
    public void A_failure_says_what_the_student_reads()
    {
        var failure = Assert.Single(Read("failed").Descendants("failure"));

        Assert.Equal("failed", (string)failure.Attribute("type")!);
        Assert.Equal("Reads ahead: 1 pull is enough, your code made 51.", (string)failure.Attribute("message")!);
        Assert.Equal(Documents.Read("failed").Tests[1].Message, failure.Value);
        Assert.Equal("take-every.LZ-PULL", (string)failure.Parent!.Attribute("classname")!);
    }

    [Fact]
    public void Characters_that_XML_cannot_carry_are_spelled_out()
    {
        var failure = Read("hostile").Descendants("failure").First();

        Assert.StartsWith(
            "\\u{1B}[31mred\\u{0}\\u{200E} ]]> <b> & \"q\" 100% # \\ a:b,c\nnot ok 9", failure.Value, StringComparison.Ordinal);
        Assert.Contains("\\u{FFFE}\n😀", failure.Value, StringComparison.Ordinal);
    }

    private static XElement Read(string document)
    {
        var report = XDocument.Parse(ResultFormat.JUnit.Write(Documents.Read(document)));
        report.Validate(Contract, (_, problem) => Assert.Fail($"{problem.Message}\n{report}"));
        Assert.Equal("utf-8", report.Declaration!.Encoding);
        return Assert.Single(report.Root!.Elements());
    }

    private static XmlSchemaSet ReadContract()
    {
        var schemas = new XmlSchemaSet();
        using var schema = XmlReader.Create(new StringReader(Documents.ReadContract("junit.xsd")));
        schemas.Add(null, schema);
        return schemas;
    }
}
