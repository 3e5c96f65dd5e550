/**
 * Every rule of the content check: what is wrong and how to mend it, in plain Chinese for editors.
 * `{name}` marks are filled in where the problem is found. `docs/editors-guide.md` lists each rule.
 */
import type { Problem } from '../exhibition/types';
import { fill } from '../exhibition/words';

interface Rule {
  severity: Problem['severity'];
  message: string;
  mend: string;
}

export const catalogue = {
  // Files
  'not-utf8': {
    severity: 'error',
    message: '这个文件不是 UTF-8 编码，看起来是{encoding}，读出来会是乱码。',
    mend: '用记事本打开它，点“文件”→“另存为”，把下面的“编码”改成 UTF-8，再保存。',
  },
  'file-too-big': {
    severity: 'error',
    message: '这个文件有 {size}，超过了 {limit} 的上限，没有读它。',
    mend: '一个文件只讲一件事：请把长文拆成几个展位；如果它其实是图片或 Word 文档，请改回原来的名字。',
  },
  'unreadable-file': {
    severity: 'error',
    message: '这个文件读不出来（{reason}）。',
    mend: '请关掉正在使用它的软件，重新保存一次；还不行，就把内容复制到一个新文件里。',
  },
  'misplaced-file': {
    severity: 'warning',
    message: '“{name}”放在这里不会被展厅用到。',
    mend: '展位放在 booths/展区/ 里，展区放在 zones/ 里，问题放在 questions/ 里，词语放在 glossary/ 里，故事放在 stories/ 里，前后比一比的题放在 bank/ 里，图片放在 images/ 里，片子放在 films/ 里；文字文件的名字以 .md 结尾。{hint}',
  },
  'outside-content': {
    severity: 'error',
    message: '“{path}”指到了图片文件夹（content/images）以外。',
    mend: '请把图片复制到 content/images 文件夹，再写成 ../../images/文件名。',
  },
  'bad-id': {
    severity: 'error',
    message: '名字“{id}”不能用作网址。',
    mend: '文件名和文件夹名只用小写英文字母、数字和短横线，不超过 60 个字符，例如 fake-police.md。{hint}',
  },
  'duplicate-id': {
    severity: 'error',
    message: '已经有一个展位叫“{id}”了，在 {other}。',
    mend: '两个展位不能同名，哪怕在不同展区：请给其中一个改个文件名。',
  },
  'unknown-language': {
    severity: 'error',
    message: '展厅没有“{lang}”这种语言。',
    mend: '译文的文件名写成“名字.语言.md”，现有的语言有：{languages}；中文原文不写语言。',
  },
  'translation-without-original': {
    severity: 'error',
    message: '这是译文，可是找不到它的中文原文 {original}。',
    mend: '请先写好中文原文，或者把译文的文件名改得和原文一致。{hint}',
  },
  'missing-translation': {
    severity: 'warning',
    message: '还没有“{lang}”的译文，读者会看到中文原文。',
    mend: '请在旁边加一个文件 {translation}。',
  },
  'missing-hall': {
    severity: 'error',
    message: '找不到 hall.md，展厅没有名字，也没有展区次序。',
    mend: '请在 content 文件夹里写一个 hall.md，写法见编辑指南。',
  },
  'missing-words': {
    severity: 'error',
    message: '找不到 words/{lang}.yaml，界面上的字都没有。',
    mend: '请找回这个文件；它写着按钮和提示上的字。',
  },
  'missing-zone': {
    severity: 'error',
    message: '文件夹 booths/{zone} 没有对应的展区文件 zones/{zone}.md。',
    mend: '请写一个 zones/{zone}.md 介绍这个展区，或者把文件夹改成已有的展区。{hint}',
  },
  'zone-not-in-order': {
    severity: 'error',
    message: '展区“{zone}”没有写进 hall.md 的 order，不知道它排第几。',
    mend: '请打开 hall.md，在 order 的方括号里加上 {zone}。',
  },
  'unknown-zone': {
    severity: 'error',
    message: 'order 里写了展区“{zone}”，可是没有 zones/{zone}.md。',
    mend: '请把它从 order 里去掉，或者写好这个展区的文件。{hint}',
  },

  // The fields between the two lines of ---
  'missing-frontmatter': {
    severity: 'error',
    message: '文件开头没有用两行 --- 围起来的信息。',
    mend: '第一行写 ---（三个英文短横线，前面不能有空行或空格），下面每行写一项，如“title: 标题”，最后再写一行 ---。',
  },
  'unclosed-frontmatter': {
    severity: 'error',
    message: '开头的信息只有第一行 ---，没有结束的那一行 ---。',
    mend: '请在最后一项信息的下面单独写一行 ---。',
  },
  'bad-yaml': {
    severity: 'error',
    message: '这一行的写法读不懂：{reason}。',
    mend: '每行写成“名称: 内容”，冒号用英文冒号，后面空一格，行首对齐；内容里有冒号、引号或 # 时，用英文单引号把整段内容包起来。',
  },
  'chinese-colon': {
    severity: 'error',
    message: '“{field}”后面用了中文冒号“：”。',
    mend: '请改成英文冒号，后面再空一格，例如“{field}: 内容”。',
  },
  'hidden-by-hash': {
    severity: 'warning',
    message: '从 # 起的“{text}”成了备注，读者看不到。',
    mend: '这些字要给人看，就用英文单引号把整段内容包起来；真是备注，请写在单独的一行上，行首写 #。',
  },
  'missing-field': {
    severity: 'error',
    message: '没有填“{field}”。',
    mend: '请加上一行“{name}: …”。{about}',
  },
  'unknown-field': {
    severity: 'error',
    message: '没有“{field}”这一项。',
    mend: '{hint}这里能填的有：{fields}。',
  },
  'wrong-type': {
    severity: 'error',
    message: '“{field}”应该是{expected}，现在写的是“{value}”。',
    mend: '请照这个说明改：{about}',
  },
  'bad-value': {
    severity: 'error',
    message: '“{field}”写的“{value}”不能用。',
    mend: '{expected}{hint}',
  },
  'summary-too-long': {
    severity: 'error',
    message: '“summary”太长了：相当于 {length} 个字，最多 {limit} 个。',
    mend: '请只留一句话，说清看完能做什么；其余的写进正文。',
  },
  'bad-hotline': {
    severity: 'error',
    message: '“{value}”不像一个能拨的电话号码。',
    mend: '请写成 12378、0851-12345678、400-123-4567 或 13800000000 这样，用单引号包起来，不写空格和括号。',
  },
  'hotline-mismatch': {
    severity: 'error',
    message: '译文里的电话和 hall.md 对不上：{detail}。',
    mend: '译文要有同样的号码、同样的 checked 日期，只翻译 name 和 when。',
  },
  'word-marks': {
    severity: 'error',
    message: '“{field}”里的记号和中文的不一样：应该有 {expected}，现在有 {found}。',
    mend: '花括号里的记号由程序填入，请照中文那一条原样保留，只翻译其余的字。',
  },
  'picture-without-alt': {
    severity: 'error',
    message: 'image 和 imageAlt 要一起写：现在缺“{field}”。',
    mend: 'image 写图片文件名，imageAlt 用一句话说出图里有什么，给看不见图的人听。',
  },
  'bad-window': {
    severity: 'error',
    message: '开始日期 from（{from}）比结束日期 until（{until}）还晚。',
    mend: '请改正这两个日期；不需要限定日期，就把这两行都删掉。',
  },
  'show-ended': {
    severity: 'warning',
    message: '这个展位到 {until} 就结束了，现在不展出。',
    mend: '还要展出，请改 until 或删掉这一行；不用了，可以删掉这个文件。',
  },
  'review-due': {
    severity: 'warning',
    message: '该复核了：上次核对是 {reviewed}，说好每 {months} 个月核对一次。',
    mend: '请对照依据（sources）重看一遍，改好过时的内容，再把 reviewed 改成今天。',
  },
  'review-in-future': {
    severity: 'warning',
    message: '核对日期 {reviewed} 还没到。',
    mend: '请把 reviewed 改成真正核对的那一天。',
  },

  // The text
  'empty-body': {
    severity: 'error',
    message: '第二行 --- 下面没有正文。',
    mend: '请在下面写正文；还没想好，就先不要放这个文件。',
  },
  unfinished: {
    severity: 'warning',
    message: '这里还留着“【请改写】”，说明例子还没有换掉。',
    mend: '请换成您自己的话，再把这个记号删掉。',
  },
  'heading-one': {
    severity: 'error',
    message: '正文里用了一级标题（一个 #）。',
    mend: '页面的大标题就是 title，正文的小标题请用两个井号：## 小标题。',
  },
  'heading-jump': {
    severity: 'warning',
    message: '小标题跳了级：从 {from} 级直接到了 {to} 级。',
    mend: '## 下面接 ###，不要跳过；只有一层小标题时，都用 ##。',
  },
  'stray-stars': {
    severity: 'warning',
    message: '这里的两个星号没有变成粗体，读者会看到“{text}”。',
    mend: '星号里面不要以空格或标点（句号、引号、% 都算）开头、结尾：把标点移到星号外面，例如把 **小心。** 写成 **小心**。',
  },
  'stray-hashes': {
    severity: 'warning',
    message: '这一行没有变成小标题，读者会看到“{text}”。',
    mend: '井号和字之间空一格：## 小标题。',
  },
  'raw-html': {
    severity: 'error',
    message: '正文里有网页代码（HTML）“{code}”。',
    mend: '请删掉它，用 markdown 的写法；要显示尖括号，就用中文的〈 〉。',
  },
  'unsupported-syntax': {
    severity: 'error',
    message: '这里用不了{what}。',
    mend: '请改成普通的段落或列表（行首写“- ”）。',
  },
  'too-complex': {
    severity: 'error',
    message: '这里的{what}，展厅读不了。',
    mend: '请把它拆成普通的短段落；如果是从别处粘贴来的乱码，请删掉。',
  },
  'unsafe-link': {
    severity: 'error',
    message: '链接“{url}”不安全，不能用。',
    mend: '链接只能是 https:// 开头的网址、tel: 开头的电话，或者另一个展位的文件（如 ../fraud/fake-police.md）。',
  },
  'link-without-words': {
    severity: 'error',
    message: '去“{url}”的链接没有字，没法点，也念不出来。',
    mend: '请在方括号里写上字，例如 [存款保险](../accounts/deposit-insurance.md)。',
  },
  'bad-phone-link': {
    severity: 'error',
    message: '链接“{url}”不像一个能拨的电话号码。',
    mend: '请写成 [12378](tel:12378)、[0851-12345678](tel:0851-12345678) 这样，只用半角数字和短横线。',
  },
  'broken-link': {
    severity: 'error',
    message: '链接“{url}”找不到要去的地方。',
    mend: '链接到别的展位，请写那个文件相对这里的位置，如 ../fraud/fake-police.md。{hint}',
  },
  'hidden-link': {
    severity: 'warning',
    message: '链接“{url}”指向的展位现在不展出，这里会只剩文字。',
    mend: '不用改也行；那个展位改好或展出以后，链接自己会恢复。',
  },
  'unknown-directive': {
    severity: 'error',
    message: '没有“{name}”这种方框。',
    mend: '能用的有：{names}；写法是单独一行三个冒号加名字，如 :::do，最后单独一行 :::。{hint}',
  },
  'bad-directive': {
    severity: 'error',
    message: '这里像是要写方框，可是写法不对：{reason}。',
    mend: '开头单独一行，写三个英文冒号紧跟名字，如 :::do，不空格；结尾单独一行，写三个英文冒号 :::。',
  },
  'directive-attribute': {
    severity: 'error',
    message: '方框“{name}”后面不能写“{attribute}”。',
    mend: '请把名字后面的内容删掉，只留 :::{name}。',
  },
  'empty-directive': {
    severity: 'error',
    message: '方框“{name}”里面是空的。',
    mend: '请在 :::{name} 和 ::: 之间写上内容，或者删掉这个方框。',
  },
  exhibit: {
    severity: 'error',
    message: '“{name}”用不了：{reason}。',
    mend: '{mend}。',
  },
  'missing-do': {
    severity: 'error',
    message: '没有“:::do”方框：每个展位都要告诉读者该做的一件事。',
    mend: '请加上三行：第一行 :::do，中间写一到四句该做的事，最后一行 :::。',
  },
  'second-do': {
    severity: 'error',
    message: '“:::do”方框不止一个，可是一个展位只讲一件要做的事。',
    mend: '请合并成一个，或者把另一件事写成另一个展位。',
  },

  // Tours
  'tour-not-a-list': {
    severity: 'error',
    message: '导览的正文只能是一张带数字的清单，这里是别的东西。',
    mend: '请把每一站写成一行“1. [展位](../booths/展区/名字.md) 在那里说的一句话”，别的话都写进 summary。',
  },
  'tour-stop-link': {
    severity: 'error',
    message: '这一站开头不是一个展位的链接，不知道要走到哪里。',
    mend: '请写成“1. [展位](../booths/展区/名字.md) 在那里说的一句话”；链接要指向展位，不能指向展区或网站。',
  },
  'tour-line-empty': {
    severity: 'error',
    message: '这一站只有链接，没有要说的话。',
    mend: '请在链接后面写一句话，到了那里会念给大家听。',
  },
  'tour-line-long': {
    severity: 'error',
    message: '这一站的话太长了：相当于 {length} 个字，最多 {limit} 个。',
    mend: '大家站着听，请只留一句最要紧的话。',
  },
  'tour-stops-differ': {
    severity: 'error',
    message: '译文的第 {number} 站和中文原文不一样，原文去的是 {booth}。',
    mend: '译文要去同样的展位，次序也一样，只翻译每一站的话。',
  },

  // Questions, terms, help
  'question-leads-nowhere': {
    severity: 'error',
    message: '“{field}”写的“{id}”找不到。',
    mend: 'zone 写展区文件的名字，booth 写展位文件的名字，都不带文件夹和 .md。{hint}',
  },
  'answer-not-first': {
    severity: 'error',
    message: '回答不是以一段话开头的。',
    mend: '请在正文最前面写一段话，用一两句直接回答；清单、方框和小标题放在它后面。',
  },
  'answer-too-long': {
    severity: 'error',
    message: '回答的第一段太长了：相当于 {length} 个字，最多 {limit} 个。',
    mend: '第一段会单独念给人听，请只留直接的回答；其余的另起一段。',
  },
  'term-not-a-paragraph': {
    severity: 'error',
    message: '词语的解释只能是一段话，这里是别的东西。',
    mend: '请把解释写成一小段话；要讲得更多，请写成展位或问题。',
  },
  'term-too-long': {
    severity: 'error',
    message: '词语的解释太长了：相当于 {length} 个字，最多 {limit} 个。',
    mend: '解释会在文章里就地打开，请只留一两句家常话。',
  },
  'term-twice': {
    severity: 'error',
    message: '“{name}”已经是另一个词的名字了，在 {other}。',
    mend: '一个名字只能解释一次：请合并成一个文件，或者从 title、also 里去掉一个。',
  },
  'missing-help': {
    severity: 'warning',
    message: '找不到 help.md，求助页上只有电话，没有“我遇到骗子了”的三步。',
    mend: '请在 content 文件夹里写一个 help.md，写法见编辑指南。',
  },
  'unknown-hotline': {
    severity: 'error',
    message: '这一步要拨“{number}”，可是 hall.md 里没有这个电话。',
    mend: '请写 hall.md 的 hotlines 里有的号码，或者先把这个电话加到那里。',
  },
  'help-steps-differ': {
    severity: 'error',
    message: '译文第 {number} 步的 call 和中文原文不一样，原文是 {wanted}。',
    mend: '译文要拨同样的电话，只翻译 do 和 family。',
  },

  // Questions before and after
  'bank-item': {
    severity: 'error',
    message: '题“{item}”用不了：{reason}。',
    mend: '{mend}。',
  },
  'bank-answers': {
    severity: 'error',
    message: '题“{item}”的答案不对：{reason}。',
    mend: '每一套写三到六个答案，对的正好一个写 [x]，把真事当成骗局的写 [!]（最多一个），别的写 [ ]，最后一个是“[ ] 不知道”。',
  },
  'bank-too-long': {
    severity: 'error',
    message: '这一段太长了：相当于 {length} 个字，最多 {limit} 个。',
    mend: '题目、答案和说明都在手机上用大字显示，请只留最要紧的。',
  },
  'bank-signal': {
    severity: 'error',
    message: '题“{item}”里有 [!]，可是这一组问的不是骗局。',
    mend: '请把 [!] 改成 [ ]，或者把上面的 kind 改成 scams。',
  },
  'bank-twice': {
    severity: 'error',
    message: '已经有一道题叫“{item}”了，在 {other}。',
    mend: '两道题不能同名，哪怕在不同的组：请给其中一道改个名字。',
  },
  'bank-differs': {
    severity: 'error',
    message: '译文的第 {number} 道题和中文原文不一样，原文是“{item}”。',
    mend: '译文要有同样的题、同样的次序，[x] 和 [!] 也在同样的地方，只翻译文字。',
  },

  // Stories
  'missing-story': {
    severity: 'error',
    message: '找不到故事“{id}”。',
    mend: '请在 content/stories 里写一个 {id}.ink，或者把 src 改成已有的故事。{hint}',
  },
  'unused-story': {
    severity: 'warning',
    message: '没有一个展位用到故事“{id}”，读者看不到它。',
    mend: '请在合适的展位里写一个 :::story 方框，src 写 {id}。',
  },
  'story-head': {
    severity: 'error',
    message: '故事开头的“# {name}: …”{reason}。',
    mend: '开头写三行：“# title: 故事的名字”、“# look: call”（电话）或“# look: chat”（聊天）、“# who: 对方的名字”。',
  },
  'story-syntax': {
    severity: 'error',
    message: '这一行读不懂：{reason}。',
    mend: '请照编辑指南里的例子改：话直接写，选择以 * 开头、写在方括号里，去下一段写 ->。',
  },
  'story-target': {
    severity: 'error',
    message: '-> 后面的“{name}”找不到。',
    mend: '请加上这一段，开头写 === {name} ===；结束就写 -> END。{hint}',
  },
  'story-variable': {
    severity: 'error',
    message: '没有“{name}”这个变量。',
    mend: '请在开头加一行 VAR {name} = 0，或者改成已有的名字；花括号只用来写变量和条件。{hint}',
  },
  'story-dead-end': {
    severity: 'error',
    message: '故事走到这里断了：下面没有话，也没有选择。',
    mend: '请在这里写上 -> 和下一段的名字；故事讲完了，就写 -> END。',
  },
  'story-endless': {
    severity: 'error',
    message: '有一条路选了 {longest} 次还没有讲完，或者绕起了圈子。',
    mend: '请检查绕回前面的 ->；每条路最后都要走到 -> END。',
  },
  'story-unreachable': {
    severity: 'warning',
    message: '没有一条路走到“{name}”这一段。',
    mend: '请在某个选择后面写 -> {name}，或者删掉这一段。',
  },
  'story-choices': {
    severity: 'error',
    message: '这里有 {count} 个选择，一下看不过来。',
    mend: '请留下最要紧的，最多 {most} 个。',
  },
  'story-choice': {
    severity: 'error',
    message: '选择“{text}”没有整句写在方括号里。',
    mend: '请写成“* [要选的话]”，换一行再写对方怎么答。',
  },
  'story-too-long': {
    severity: 'error',
    message: '这句话太长了：相当于 {length} 个字，最多 {limit} 个。',
    mend: '请拆成两行，或者只留要紧的话。',
  },

  // Recordings
  'missing-audio': {
    severity: 'error',
    message: '找不到录音或文字稿 {path}。',
    mend: '请把文件放进 content/audio，名字（连大小写）要一模一样，只写文件名。{hint}',
  },
  'audio-format': {
    severity: 'error',
    message: '录音“{name}”的格式用不了。',
    mend: '请用录音软件另存为 mp3（也可以是 m4a 或 ogg），文件名的结尾也要对。',
  },
  'audio-too-big': {
    severity: 'error',
    message: '录音太大：{size}，上限是 {limit}。',
    mend: '请另存为 mp3、单声道、64 kbps，人声这样就够清楚了。',
  },
  'bad-transcript': {
    severity: 'error',
    message: '文字稿读不懂：{reason}。',
    mend: '第一行写 WEBVTT，空一行；每句两行，上一行写时间 00:01.500 --> 00:04.000，下一行写念的话；句与句之间空一行。',
  },

  // Films
  'missing-film': {
    severity: 'error',
    message: '找不到片子“{film}”。',
    mend: '请把 {film}.mp4 放进 content/films，名字（连大小写）要一模一样；大括号里的 film 只写名字，不写 .mp4。{hint}',
  },
  'film-format': {
    severity: 'error',
    message: '片子“{name}”在网页里放不了：{reason}。',
    mend: '请用剪辑软件导出成 mp4，画面选 H.264、声音选 AAC，再换上。',
  },
  'film-too-big': {
    severity: 'error',
    message: '片子太大：{size}，上限是 {limit}。',
    mend: '观众用手机流量看：请导出成 720p、码率 500 kbps 左右，或者剪短，一部片子最好不超过五分钟。',
  },
  'missing-captions': {
    severity: 'error',
    message: '片子“{film}”没有字幕 {path}。',
    mend: '听不见的人要看字幕，文字稿也从字幕里来：请在 content/films 里放一个 {path}，写法见编辑指南。{hint}',
  },
  'bad-captions': {
    severity: 'error',
    message: '字幕读不懂：{reason}。',
    mend: '第一行写 WEBVTT，空一行；每句两行，上一行写时间 00:01.500 --> 00:04.000，下一行写这时说的话；句与句之间空一行，时间从早到晚，不超过片长。',
  },
  'unused-film': {
    severity: 'warning',
    message: '没有一个展位用到“{name}”，读者看不到它。',
    mend: '请在合适的展位里写一个 :::lecture 方框，后面的大括号里写 film=片子的名字；用不着，就把这个文件删掉。',
  },

  // Ease of reading, told only when asked for
  'long-sentence': {
    severity: 'warning',
    message: '这句话有 {length} 个字，一口气念不完。',
    mend: '请在意思断开的地方用句号断成两三句，每句不超过 {limit} 个字。',
  },
  'rare-character': {
    severity: 'warning',
    message: '“{character}”这个字不常用，有人不认得。',
    mend: '请换一个常用的字或词；是人名、地名，就不用改。',
  },
  'unexplained-letters': {
    severity: 'warning',
    message: '“{letters}”是字母缩写，没有说是什么。',
    mend: '请改用中文，或者第一次写到时在后面加括号说明，或者在 content/glossary 里加一个词。',
  },
  'unexplained-word': {
    severity: 'warning',
    message: '“{word}”是行话，没有解释。',
    mend: '请换成家常话，或者在后面加括号说明，或者在 content/glossary 里加一个词（npm run new -- term）。',
  },
  'review-soon': {
    severity: 'warning',
    message: '{due} 该复核了，还有 {days} 天；上次核对是 {reviewed}。',
    mend: '请早一点对照依据（sources）重看一遍，改好过时的内容，再把 reviewed 改成那一天。',
  },

  // Pictures
  'missing-picture': {
    severity: 'error',
    message: '找不到图片 {path}。',
    mend: '请把图片放进 content/images，名字（连大小写）要一模一样，路径里用 / 不用 \\。{hint}',
  },
  'external-picture': {
    severity: 'error',
    message: '图片“{url}”在别的网站上。',
    mend: '请确认有权使用，把图片下载到 content/images，再写成 ../../images/文件名。',
  },
  'missing-alt': {
    severity: 'error',
    message: '图片没有说明文字。',
    mend: '请在方括号里用一句话说出图里有什么：![这里写说明](../../images/x.png)，给看不见图的人听。',
  },
  'picture-format': {
    severity: 'error',
    message: '图片“{name}”的格式用不了。',
    mend: '请用 jpg、png、webp 或 svg 格式，文件名的结尾也要对。',
  },
  'picture-too-big': {
    severity: 'error',
    message: '图片太大：{size}，上限是 {limit}。',
    mend: '请用看图软件把图片缩小（边长 2000 像素就够了），另存后换上。',
  },
  'picture-damaged': {
    severity: 'error',
    message: '图片“{name}”打不开，可能坏了。',
    mend: '请用看图软件打开看看，重新导出一次再放进来。',
  },
  'picture-unusable': {
    severity: 'error',
    message: '用到的图片 {path} 自己有问题，所以这一页先不展出。',
    mend: '请先照那个图片文件的提示改好图片。',
  },
  'unsafe-svg': {
    severity: 'error',
    message: '这张 svg 图里有不允许的内容：{what}。',
    mend: '请在画图软件里另存为“纯 SVG（Plain SVG）”，不要带脚本、外部链接和嵌入的网页；还不行，就导出成 png。',
  },
  'svg-size': {
    severity: 'error',
    message: '这张 svg 图没有写明大小。',
    mend: '请在 <svg …> 里写上 viewBox，例如 viewBox="0 0 800 600"；用画图软件重新导出一般就有了。',
  },
} as const satisfies Record<string, Rule>;

export type RuleName = keyof typeof catalogue;

type Marks<Text extends string> = Text extends `${string}{${infer Mark}}${infer Rest}` ? Mark | Marks<Rest> : never;
type ParamsOf<Name extends RuleName> = Record<Marks<(typeof catalogue)[Name]['message' | 'mend']>, string | number>;

/** Where a problem stands in its file; both start at 1. */
export interface Point {
  line: number;
  column: number;
}

export const fileStart: Point = { line: 1, column: 1 };

const longestExcerpt = 60;

/** Makes content fit to print in a message: one line, no control characters, 60 characters at most. */
export function excerpt(content: unknown): string {
  const text = typeof content === 'string' ? content : (JSON.stringify(content) ?? '');
  const line = text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
  const characters = Array.from(line);
  return characters.length > longestExcerpt ? `${characters.slice(0, longestExcerpt - 1).join('')}…` : line;
}

/** A problem of the named rule in `file` (relative to the content folder), its marks filled by `params`. */
export function problem<Name extends RuleName>(rule: Name, file: string, at: Point, params: ParamsOf<Name>): Problem {
  const { severity, message, mend }: Rule = catalogue[rule];
  const shown = Object.fromEntries(Object.entries<string | number>(params).map(([key, value]) => [key, printable(value)]));
  return { file, line: at.line, column: at.column, rule, message: fill(message, shown), mend: fill(mend, shown).trim(), severity };
}

/** Params may be long lists of names made by us, so only their characters are made safe, not their length. */
function printable(value: string | number): string {
  return String(value).replace(/[\p{Cc}\p{Cf}]+/gu, ' ');
}
