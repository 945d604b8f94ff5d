import type { Strings } from '../strings.ts';

export const strings = {
	language: 'ja',
	punctuation: {
		comma: '、',
		colon: '：',
		period: '。',
		space: '',
		brackets: ['（', '）'],
		quotation: ['「', '」'],
		innerQuotation: ['『', '』']
	},
	reader: {
		steps: '場面の一覧',
		later: '以後',
		next: (step) => `次へ：${step}`,
		toAbout: '検証の方法',
		toSources: '出典・訂正・データの一覧',
		toPresentation: '発表用の表示：全画面で1場面ずつ',
		figures: '数値',
		sources: '出典',
		backToText: '本文に戻る',
		key: '線の凡例'
	},
	theme: {
		change: '配色を変更',
		toLight: '明るい配色に変更',
		toDark: '暗い配色に変更'
	},
	editions: { read: '日本語で読む' },
	share: {
		story: 'この記事を共有',
		step: 'この場面を共有',
		moved: 'この場面は移動しました',
		panel: {
			name: '共有の方法',
			sheet: '共有…',
			copy: 'リンクをコピー',
			show: 'リンクを表示',
			mail: 'メール',
			png: '画像（PNG）',
			svg: '画像（SVG）',
			link: 'リンク',
			shared: '共有しました。',
			copied: 'リンクをコピーしました。',
			manual: '欄のリンクをコピーしてください。'
		}
	},
	stepper: {
		back: '前へ',
		next: '次へ',
		wholeStory: '記事全体',
		position: '{place}/{count}：{name}',
		count: (steps) => `全${steps}場面`
	},
	frame: {
		credit: (title) => `「${title}」、CC BY 4.0。`,
		checked: { before: '検証の方法と根拠は', link: '元のページ', after: 'に掲載。' },
		read: { before: '全文は', link: '元のページ', after: 'に掲載。' },
		readOn: 'この場面から続きを読む'
	},
	present: {
		title: (story) => `全画面 · ${story}`,
		position: (place, count) => `${place}/${count}`,
		toStory: '記事を読む',
		notes: 'ノート',
		help: [
			'進む：右矢印、Page Down、スペース、Enter、または左へスワイプ。',
			'戻る：左矢印、Page Up、Backspace、または右へスワイプ。',
			'Homeで表紙、Endで最後の場面。',
			'Nでノート（各場面の本文）の開閉、Bで黒い画面、Fで全画面表示。'
		],
		fullScreen: '全画面',
		showGraphic: '図を再び表示',
		announcement: '{headline}。{altText}'
	},
	notFound: {
		title: (story) => `ページが見つかりません – ${story}`,
		heading: 'このアドレスのページは見つかりません。',
		toStory: (story) => `「${story}」を最初から読む`
	},
	ledger: {
		title: (story) => `出典 · ${story}`,
		description: (story) =>
			`「${story}」の主張を一つずつ公開資料と照合。元の記事の記述、公開資料の記述、参照したページを掲載。`,
		heading: '出典',
		deck: (fromSource, others) =>
			`元の記事を${fromSource}件の主張に分け、一つずつ公開資料に照らした。記事が触れていない、公開資料による主張${others}件も加えた。`,
		parts: 'このページの内容',
		claims: '主張',
		corrections: '訂正',
		glossary: '用語集',
		method: '検証の方法',
		data: 'データ',
		aboutCorrections: '元の記事の誤りと、正しい内容。',
		precisions: '補足',
		aboutPrecisions: '元の記事の記述や見通しが正しかったものに、足りない点を補った。',
		aboutData:
			'このページの全内容をCC BY 4.0で公開。元の記事やほかのページからの引用の権利は、それぞれの著者に帰属する。',
		verdicts: { confirmed: '確認', differs: '相違', 'not-checked': '未確認' },
		verdictCounts: { confirmed: '確認', differs: '相違', 'not-checked': '未確認' },
		kinds: {
			event: '出来事',
			institution: '組織・制度',
			'agenda-item': '議題',
			figure: '数値',
			projection: '見通し・期待',
			opinion: '意見'
		},
		readings: {
			page: '',
			opening: '冒頭のみ閲読',
			copy: '転載で閲読',
			background: '背景知識、未読'
		},
		correctionKinds: {
			name: '名称',
			title: '肩書',
			date: '日付',
			term: '用語',
			figure: '数値'
		},
		correctionStates: {
			open: '未報告',
			reported: '発行元に報告済み',
			mended: '元の記事で訂正済み'
		},
		sourceArticle: '元の記事',
		sourceColumn: '元の記事',
		notInArticle: (kind) => `記述なし。${kind}、公開資料による主張。`,
		noTerm: '（記述なし）',
		verdict: '判定',
		note: '注記',
		afterArticle: '元の記事の執筆後の出来事。',
		attribution: '発言者・出所',
		pages: '参照ページ',
		noPages: 'なし',
		usedIn: '使用箇所',
		archived: '保存版',
		translation: '本稿訳',
		record: '公開資料',
		kind: '種類',
		why: '理由',
		claim: '主張',
		state: '状況',
		term: '用語',
		people: '人物（肩書は当時）',
		name: '氏名',
		personTitle: '肩書'
	},
	filter: {
		find: '検索',
		placeholder: '主張に含まれる語句',
		chapter: '章',
		all: 'すべて',
		count: '全{count}件中{shown}件',
		showAll: 'すべて表示'
	},
	cards: {
		licence: '文章とデータ：CC BY 4.0',
		coast: '海岸線：Natural Earth'
	},
	data: {
		title: (story) => `${story}：主張、数値、年表`,
		notes:
			'verbatim、source、passageの各列にある元の記事やページからの引用は、権利がそれぞれの著者に帰属し、ライセンスの対象外。表計算ソフトのため、各表の先頭にバイト順マークを置き、数式のように始まる文字列の前にアポストロフィを付けた。',
		tables: {
			claims: {
				title: '主張',
				description: '元の記事の記述を主張ごとに分け、公開資料の記述と並べたもの。',
				columns: {
					id: '不変の識別子。',
					chapter: '主張が属する章。',
					origin: '元の記事の主張か、記事になく資料にある主張か。',
					kind: '主張の種類。',
					restatement: '平易に言い直した主張。',
					verbatim: '元の記事の原文。誤りもそのまま。引用の権利は著者に帰属。',
					hedge: '元の記事の言い回し。',
					attribution: '見方や予測の場合、誰のものか。',
					verdict: '資料に照らした判定。',
					reason: '判定の理由。',
					note: '補足事項。',
					since: '元の記事の執筆後の出来事かどうか。',
					steps: '主張を使う場面の識別子。空白区切り。',
					uncited: 'どの場面でも使わない理由。'
				}
			},
			pages: {
				title: 'ページ',
				description: '各主張の照合に使ったページ。1ページにつき主張ごとに1行。',
				columns: {
					claim: '主張の識別子。',
					title: '題名、またはページの説明。',
					publisher: '判明している発行元。',
					date: '判明している発行日。',
					address: 'ページのあったアドレス。',
					read: '閲読の範囲：ページ全体、冒頭のみ、転載、または背景知識（未読）。',
					passage: '主張を裏付ける原文。ページの言語のまま。権利は著者に帰属。',
					language: '引用の言語（BCP 47のタグ）。空欄は英語。',
					translation: '英語以外の引用の訳。本稿による。',
					archived: 'ページの保存版。'
				}
			},
			figures: {
				title: '数値',
				description: '本稿の全数値。単位、年、根拠となる主張を付す。',
				columns: {
					id: '不変の識別子。',
					label: '数えた、または測った対象。',
					value: '数。単位は次の列。',
					unit: 'JPYは円、USDは米ドル。m、bn、trnは10⁶、10⁹、10¹²。',
					year: '暦年（2024）、4月1日から3月31日までの日本の会計年度（FY2023）、またはその期間（FY2023-27）。',
					claim: '根拠となる主張の識別子。',
					calculation: '本稿による計算の式。引用した数は空欄。',
					note: '利用上の注意。'
				}
			},
			timeline: {
				title: '年表',
				description: 'いつ、どこで、何が起きたか。時間順。主要な会合に印を付した。',
				columns: {
					id: '不変の識別子。',
					date: '初日。現地の暦による。',
					until: '2日以上の場合、最終日。',
					title: '出来事。',
					meeting: '本稿の主要な会合かどうか。',
					place: '場所。',
					city: '場所のある都市または地区。',
					latitude: '場所の緯度。',
					longitude: '場所の経度。',
					precision: '位置の誤差の範囲。',
					standing: '起きたこと、予定、未確認の別。',
					claim: '根拠となる主張の識別子。'
				}
			},
			corrections: {
				title: '訂正',
				description: '翻訳または記事の誤りと、正しい内容。',
				columns: {
					source: '元の記事の原文。引用の権利は著者に帰属。',
					correct: '正しい内容。',
					kind: '誤りの種類。',
					why: '理由。',
					claim: '原文を含む主張の識別子。',
					state: '未報告、発行元に報告済み、または元の記事で訂正済み。'
				}
			}
		},
		files: {
			'claims.json': '主張とそのページ。入れ子のJSON。',
			'timeline.ics': '会合の日程。カレンダー用。',
			'datapackage.json': '表の内容の記述。項目、単位、キー、ライセンス。機械処理用。'
		}
	},
	embedCode: {
		heading: '記事を自社のページに埋め込む',
		description: '記事全体、または1場面だけを埋め込む1行のコード。',
		lead: '記事を置きたい場所に1行を貼り付ける。記事は、はじめからそのページの一部だったかのようにスクロールする。ページの制約が多ければ、それに合わせて自動で簡略な表示になる。クッキーは使わず、第三者からは何も読み込まない。コードを外せば、あとには何も残らない。',
		what: '対象',
		wholeStory: '記事全体',
		settings: {
			theme: {
				label: '配色',
				values: { '': 'ページに合わせる', auto: '読者の設定', light: '明るい', dark: '暗い' }
			},
			mode: {
				label: '表示方法',
				values: { '': 'ページが許す範囲', flat: '常に全文を縦に', stepper: '常に1画面ずつ' }
			},
			anchor: {
				label: 'ページのアドレス',
				values: { '': '読者の位置に合わせる', off: '変えない' }
			}
		},
		language: '言語',
		accent: 'アクセント色',
		noBackground: '背景なし',
		aboutAccent: 'アクセント色は読者の現在位置に使う。図の色には意味があるため、変わらない。',
		line: { heading: 'コード', name: '貼り付ける1行' },
		frame: {
			heading: 'スクリプトが使えない場合',
			name: 'フレームのみ',
			about:
				'フレームだけでは埋め込み先のページを参照できない。上で配色を選ばなければ、読者のシステムの設定に従う。背景なしの場合は、ページと同じ配色を選ぶ。'
		},
		looks: '表示例',
		preview: {
			previews: {
				sticky: {
					heading: 'ページがスクリプトを実行する場合',
					caption: '記事はページとともにスクロールし、図は画面にとどまる。'
				},
				flat: {
					heading: 'ページが高さだけを調整する場合',
					caption: '文章と静止した図を、全文の高さで縦に並べる。'
				},
				stepper: {
					heading: 'ページの高さが固定の場合',
					caption: '1画面ずつ表示。ボタン、矢印キー、スワイプで移動。'
				},
				step: { heading: '1場面', caption: '動く図と、記事へのリンク。' }
			},
			frameTitle: '{heading}：記事を埋め込んだ見本',
			noColour: '「{text}」は3桁または6桁の16進数の色（例：#1d5a9e）ではないため、使わない。'
		},
		copy: 'コピー',
		copied: 'コピーしました。',
		selected: '選択しました。キーボードでコピーしてください。',
		systems: {
			heading: 'システムごとの使い方',
			notes: [
				{ term: 'HTML', text: '上の1行。' },
				{ term: 'Ghost', text: 'HTMLカードに上の1行。' },
				{
					term: 'WordPress',
					text: 'カスタムHTMLブロックに上の1行。または、埋め込みブロックに1行の中のリンク先アドレスだけ。その場合は1画面ずつの表示となり、フレームが禁止されていればリンクになる。'
				},
				{
					term: 'フレームワーク',
					text: 'テンプレートに1行の要素を置き、スクリプトはページに1回だけ置く。あとから挿入したHTMLの中のスクリプトは動かない。'
				},
				{
					term: 'ビジュアルエディター',
					text: '未知の要素やスクリプトが削除される場合は、フレームのみ。'
				}
			]
		},
		policy: {
			heading: 'コンテンツセキュリティポリシーで許可するもの',
			notes: [
				{
					term: '上の1行',
					text: '`script-src`と`frame-src`に、1行の中のリンク先のドメイン。インラインのスタイルが禁止されていれば、`style`の内容をスタイルシートに移す。'
				},
				{ term: 'フレームのみ', text: '`frame-src`に、フレームのアドレスのドメイン。' }
			]
		},
		header: {
			heading: 'ヘッダーを固定表示している場合',
			text: (element) =>
				`1行の\`style\`にヘッダーの高さを加える：\`--${element}-top: 60px\`。これで図がヘッダーに隠れない。`
		},
		statistics: {
			heading: 'アクセス解析',
			notes: [
				{ term: '記事側の計測', text: 'なし。' },
				{
					term: 'ページビュー',
					text: '読者が1つの場面に1秒とどまると、`history.replaceState`でページのアドレスが変わる。解析がこれをページビューに数える場合は、アドレスを変えない設定にする：`anchor="off"`。'
				},
				{
					term: '場面',
					text: '場面が変わるたびに、要素が`story:step`を発する。`detail.id`が場面の識別子。'
				}
			]
		},
		article: {
			title: '記事の見本',
			heading: '自社の記事',
			paragraph: '自社の記事の本文。埋め込んだ記事の前後に続く。'
		}
	}
} satisfies Strings;
